import type { reportStatuses } from '../../types/words/report'

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

/** Where receipts are looked up. */
export const receiptsAloud = '在这里看举报办到哪一步了。您交过的在下面，点一下就能看。'
