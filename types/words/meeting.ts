import { type levels, levelsOf } from './staff'

/** Who brings something to a joint meeting (联动会商). Police and justice office write one each; 党委政府 and 企业 are one text of the command room and the editors together. */
export const parties = {
  town: '党委政府',
  villages: '嘎查村、社区',
  companies: '企业',
  police: '公安',
  justice: '司法',
} as const
export type Party = keyof typeof parties

/** No duty of a company's own exists: who writes down what companies tell, as minutes say it. */
export const companiesToldTo = '由综合指挥室、文案编辑问来'

/** What each of them is asked for. */
export const partyAsks: Record<Party, string> = {
  town: '这个月做了什么，哪里没做到，要大家帮什么',
  villages: '乡亲问得最多的是什么，哪些地方、哪些群还没走到，要什么帮助',
  companies: '有没有人冒充老板、供货商来叫会计转钱，有没有劝住，会计和招聘的人要知道什么',
  police: '新冒出来的骗法，劝住了哪几回，哪些人遇上得多，要大家提醒什么。不写姓名和号码',
  justice: '来问法律的乡亲多问什么，调解时听到了什么骗法，要大家提醒什么。不写姓名和号码',
}

/** As many places as one sentence names. */
const named = 3

/** Whose texts somebody still has to write: their places where they are all of villages. */
export const toWriteInWords = (left: readonly { party: Party; place: string }[]): string => {
  const places = left.map(({ place }) => place)
  const some = places.slice(0, named).join('、')
  if (left.every(({ party }) => party === 'villages')) return `先写${some}${places.length > named ? `等${places.length}个村` : ''}的`
  return `先写您那一份：${[...new Set(left.map(({ party }) => parties[party]))].join('；')}`
}

/** What became of a measure that a meeting decided. */
export const measureStates = { open: '还没办完', done: '办了', notDone: '没办成', carried: '接着办' } as const

/** Who was there, as minutes name them by GB/T 9704-2012 10.3. */
export const presences = { present: '出席', excused: '请假', sitting: '列席' } as const

/** What the month says by itself, in the order of the page. */
export const monthSections = {
  kinds: '骗法有没有变多',
  companies: '冲着单位的钱来的',
  tricks: '新登的案例',
  clues: '公开的线索',
  hours: '什么时候来举报',
  ages: '哪个年纪的人',
  reach: '宣传没走到的',
  asked: '乡亲问什么',
} as const

/** The same as minutes call it. */
export const monthSectionsOnPaper: Record<keyof typeof monthSections, string> = {
  kinds: '骗法变化',
  companies: '涉企情况',
  tricks: '新登案例',
  clues: '公开线索',
  hours: '举报时段',
  ages: '受骗人年龄',
  reach: '宣传情况',
  asked: '群众反映',
}

/** Whom a measure may remind. */
const reminders = ['commandRoom', 'editor', 'gridWorker', 'police', 'justice'] as const
type Reminder = (typeof reminders)[number]

/** Of them, who there is in such a place: whoever holds a duty in a town has it for all villages of it. */
export const remindersAt = (level: keyof typeof levels): Reminder[] =>
  reminders.filter((role) => levelsOf(role).some((held) => held === level || (level === 'village' && held === 'town')))
