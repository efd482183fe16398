/** What some screens say where there is no one to read: in pieces that hold for everybody, so that they are spoken once. */
import type { reportStatuses } from '../types/words/report'

/** A receipt, without what is only this person's: that stands on the screen. */
export const receiptAloud: Record<keyof typeof reportStatuses, readonly string[]> = {
  received: [
    '您的举报收到了。民警看过会在这里答复，请过一两天再来看。',
    '这是网上的线索，不等于已经报案。到派出所当面报案，民警要当场登记、当场收下证据、当场给您回执。',
  ],
  checking: ['民警正在查，有了结果会在这里答复。', '有民警写给您的话，请身边的人帮着念一念。'],
  filed: ['已经立案了。立案号写在这里。', '立了案，不等于钱一定能追回。说交钱就能追回的，都是骗子。'],
  notFiled: [
    '这一件没有立案。理由写在这里，请身边的人帮着念一念。',
    '不服的，收到通知书七天之内可以申请复议，三十天之内要答复您。有了新情况，可以再说。',
  ],
  closed: ['这件事办完了。民警写给您的话，请身边的人帮着念一念。'],
  withdrawn: ['您撤回了这份举报，民警不再往下办。'],
}

/** Which village one is of. */
export const villageAloud =
  '您是哪个村的？先点苏木、镇，再点您的村。再点您家是哪种情况，可以选几个，不选也行。每天的提示照这个来选。预警人人都看得到，和您家有关的排在前面，微信提醒只发和您家有关的，还有您关注的村的。您选了什么，别人看不到。点好了，按最下面的“存好”。'

/** What is said to the adult about a guess. Nobody is scolded, and asking first is always praised. */
export const judged = {
  ask: {
    genuine: '大人说先问问，做得稳。打个电话，真的假的就都清楚了。',
    fake: '大人说先问问，这就挡住了骗子。骗子最怕你打电话问。',
  },
  right: { genuine: '大人看准了。', fake: '大人看出来了。' },
  wrong: {
    genuine: '小心一点没有错。真的消息长这样，下次就认得了。',
    fake: '骗子写得很像真的，看错的人很多。现在看清了，下次就不怕。',
  },
} as const

/** How an act of a story begins. */
export const actHow = {
  say: '站起来，大声说一遍：',
  lay: '现在就做一遍：',
  call: '现在就打一次，练一练：',
  show: '现在就做一遍：',
} as const
