/** 五进 by 反诈法 8, and public places, which some towns' plans count as the sixth. */
export const settings = {
  rural: '进农村',
  family: '进家庭',
  school: '进学校',
  company: '进企业',
  community: '进社区',
  publicPlace: '进公共场所',
} as const

/** What was done, as towns' sheets call it. */
export const forms = {
  talk: '讲座',
  stall: '集市摆点',
  visit: '入户',
  campus: '校园活动',
  company: '企业活动',
  film: '放视频',
  loudspeaker: '喇叭',
  screen: '电子屏',
  groupPost: '群里发',
  poster: '张贴',
  banner: '挂横幅',
  handOut: '发资料',
  receive: '领来资料',
  consult: '咨询',
  mediation: '调解',
  lesson: '反诈课堂',
  help: '帮求助的人',
  screenItself: '屏自己放',
} as const
export type Form = keyof typeof forms

/** Those that nobody enters: the program notes them by itself. */
export const systemForms = ['lesson', 'help', 'screenItself'] as const satisfies readonly Form[]

/** Where a form is usually done, so that it need not be asked. */
export const settingOf: Partial<Record<Form, keyof typeof settings>> = {
  visit: 'family',
  campus: 'school',
  lesson: 'school',
  company: 'company',
  help: 'family',
  stall: 'publicPlace',
}

/** What is counted. None of it is ever asked for. */
export const ledgerCounts = {
  people: '参与人数',
  households: '走访户数',
  sessions: '场次',
  consulted: '咨询人次',
  banners: '横幅条数',
  posters: '标语海报张数',
  screens: '电子屏块数',
  times: '播放次数',
  dissuaded: '劝住起数',
  /** Yuan: towns write no fen. */
  saved: '保住金额（元）',
} as const
export type LedgerCount = keyof typeof ledgerCounts

/** 20人, 3户. */
export const countUnits: Record<LedgerCount, string> = {
  people: '人',
  households: '户',
  sessions: '场',
  consulted: '人次咨询',
  banners: '条横幅',
  posters: '张标语海报',
  screens: '块屏',
  times: '次',
  dissuaded: '起劝住了',
  saved: '元没被骗走',
}

/** What the police alone may say. */
export const policeCounts = ['dissuaded', 'saved'] as const satisfies readonly LedgerCount[]

/** The counts that go with a form, the usual one first. */
export const countsOf: Record<Form, readonly LedgerCount[]> = {
  talk: ['people', 'sessions', 'consulted'],
  stall: ['people', 'consulted'],
  visit: ['households', 'people'],
  campus: ['people', 'sessions'],
  company: ['people', 'sessions'],
  film: ['people', 'times'],
  loudspeaker: ['times'],
  screen: ['screens', 'times'],
  groupPost: ['times'],
  poster: ['posters'],
  banner: ['banners'],
  handOut: ['people'],
  receive: [],
  consult: ['consulted'],
  mediation: ['people', 'sessions'],
  lesson: ['sessions'],
  help: ['people'],
  screenItself: [],
}

/** What is printed and given to people. */
export const printed = {
  handbook: '手册',
  leaflet: '传单',
  card: '明白卡',
  letter: '告知书',
  poster: '海报',
  sticker: '贴纸',
  gift: '小宣传品',
} as const

/** How people were counted. */
export const countWays = { estimate: '估', count: '点数' } as const

/** Who a line of the ledger comes from. */
export const ledgerSources = { system: '系统', hand: '手填' } as const

/** How many days a banner hangs when nobody says otherwise. */
export const bannerDays = 30

/** After how many days without anything a place is named. */
export const quietAfter = { '30': '30天', '60': '60天', '90': '90天' } as const

export const planStates = { open: '还没办', done: '办了', dropped: '不办了' } as const

/** On every sheet and paper that leaves. */
export const notForGrading = '不作考核依据'
