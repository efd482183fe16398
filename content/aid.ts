import type { aidStatuses } from '../types/words/aid'

/** 法律援助: what is asked, and what a victim of fraud can and cannot get, by 法律援助法 (2022-01-01) 22–25, 29, 31, 36, 38, 40–43, 49, 刑事诉讼法 46, 281 and its 解释 (2021) 176. A hard no is never said, nor that money comes back. */
export const aidQuestions = {
  whom: '替谁问？',
  role: '遇到的是哪一样？',
  means: '下面有哪样，就点哪样',
  filed: '派出所立案了吗？',
} as const

/** What happened, by whom one asks for. */
export const aidRoles = {
  self: { victim: '我被骗了', suspect: '我不满18岁，被公安机关叫去问话' },
  family: { victim: '家里人被骗了', suspect: '家里不满18岁的，被公安机关叫去问话' },
  child: { victim: '孩子被骗了', suspect: '孩子不满18岁，被公安机关叫去问话' },
} as const

export const aidMeans = {
  poor: '家里钱紧，请不起律师',
  minor: '被骗的不满18岁，自己没有收入',
  elder: '被骗的是老人，没有固定收入',
  disabled: '被骗的是残疾人，没有固定收入',
  relief: '家里在领低保、救助或者优抚',
  none: '都没有，或者说不准',
} as const

export const aidFiled = { yes: '立案了，有立案的纸', no: '还没有，或者说不准' } as const

/** What the answers come to, and what stands behind it. */
export const aidVerdicts = {
  suspect: {
    title: '大概可以，不看家里有没有钱',
    lines: [
      '不满18岁，没有请律师，办案的机关要在三天里通知法律援助派律师来，不用花钱。',
      '问话的时候，要叫爸妈到场。爸妈来不了，叫家里别的大人。',
      '现在就打电话问，不用等通知。',
    ],
  },
  likely: {
    title: '大概可以',
    lines: ['您点的这一样，拿得出证明，就不看家里收入。', '案子送到检察院以后，可以派律师替被骗的人说话，不收钱。'],
  },
  means: {
    title: '要看经济情况',
    lines: ['家里收入低过本地的数，就可以申请。不用开困难证明，自己写个保证就行，写的要是真的。', '够不够，让司法所算。'],
  },
  consult: {
    title: '先咨询',
    lines: ['问法律上的事，谁都可以，不看收入，不要钱。', '还没报案的，先去派出所报案，拿回执。立了案，再问能不能派律师。'],
  },
} as const

/** What is true whatever was answered. */
export const aidCan = {
  title: '能帮什么',
  lines: ['现在就回答您法律上的事，不收钱。', '教您怎么写材料，证据怎么留。', '案子送到检察院以后，够条件的，派律师替被骗的人说话。'],
} as const

export const aidCannot = {
  title: '帮不了什么',
  lines: [
    '钱要不要得回来，谁也说不准。查清了能发还的，由办案的机关发还，不收钱。',
    '被骗走的钱，不能在这个案子里另外打官司要。',
    '买东西、借钱的官司，多半不在免费的单子里，先咨询。',
    '收钱帮您追款的，是第二次骗。不管他说是律师还是黑客，都不给钱。',
  ],
} as const

export const aidBring = {
  title: '去的时候带上',
  lines: ['身份证，替孩子问的再带户口本。', '派出所给的回执、立案的纸。', '转账的单子、聊天的截图。手机别删东西，也带去。'],
} as const

/** What is said before anything is handed over: who gets what, for what, for how long, and how it is taken back. `{office}` and `{phone}` are the office's. */
export const aidConsentLines = {
  to: '交给：{office}，电话{phone}。',
  why: '做什么用：看您能不能得到法律援助，打电话或者在这里答复您。不作别的用。',
  what: '交什么：只有下面您自己勾上的。还会带上两样：替谁问的，是哪个苏木镇。',
  long: '放多久：30天里司法所没有接手，自动删掉。接手以后，办结30天删掉；半年没有动静，也删掉。',
  back: '随时能收回：在“我问过的”里点“收回”，交上去的当时就删，什么都不少您的。派出所只看得到您找过司法所，看不到写了什么。',
  no: '不交也行：自己打电话、自己去，一样能问。',
} as const

/** How it stands, without what is only this person's: that stands on the screen. */
export const aidAloud: Record<keyof typeof aidStatuses, string> = {
  received: '司法所收到了，看完在这里答复您。最晚的日子写在这里。',
  missing: '还缺材料，缺什么写在这里，请身边的人帮着念一念。补上以后，从那天起再看。',
  examining: '司法所正在看够不够条件，看完在这里答复您。',
  granted: '决定帮您，接着派律师。司法所写给您的话，请身边的人帮着念一念。',
  assigned: '派好律师了，律师会联系您。',
  refused: '这次不给。理由和怎么提异议写在这里，请身边的人帮着念一念。',
  objected: '您的异议收到了，五天里答复您。',
  advised: '问的事答复了，请身边的人帮着念一念。还想问，就接着写。',
  closed: '办结了。',
  withdrawn: '交上去的都删了，只留着有过这一回。',
}
