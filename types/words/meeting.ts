/** The four who bring something to a joint meeting (联动会商). */
export const parties = {
  town: '党委政府',
  villages: '嘎查村、社区',
  companies: '企业',
  justice: '公安、司法',
} as const
export type Party = keyof typeof parties

/** What each of them is asked for. */
export const partyAsks: Record<Party, string> = {
  town: '这个月做了什么，哪里没做到，要大家帮什么',
  villages: '乡亲问得最多的是什么，哪些户、哪些群还没走到，要什么帮助',
  companies: '有没有人冒充老板、供货商来要财务打款，拦没拦住，会计和招聘的人要知道什么',
  justice: '新冒出来的骗法，劝住了哪几回，谁最容易上当，要大家提醒什么。不写姓名和号码',
}

/** What became of a measure that a meeting decided. */
export const measureStates = { open: '还没办完', done: '办了', notDone: '没办成', carried: '接着办' } as const

/** Who was there, as minutes name them by GB/T 9704-2012 10.3. */
export const presences = { present: '出席', excused: '请假', sitting: '列席' } as const

/** What the month says by itself, in the order of the page. */
export const monthSections = {
  kinds: '骗法有没有变多',
  tricks: '新骗法',
  clues: '公开的线索',
  hours: '什么时候来举报',
  ages: '哪个年纪的人',
  reach: '宣传没走到的',
  asked: '乡亲问什么',
} as const
