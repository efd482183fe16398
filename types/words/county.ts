/** What differs between counties and is set by an administrator; nothing that no code reads. The first ones are the county's alone. */
export const settingNames = {
  name: '旗县的名字',
  lines: '本地银行和单位的电话',
  areaCode: '电话区号',
  reopenDays: '举报办结后几天内能重开',
  keeping: '举报的内容留多久',
  lookReaders: '谁能看“谁看过举报”',
  childOffice: '孩子的信息谁负责',
  office: '海报、文章上的落款',
  localWords: '故事里的叫法',
  scriptOrder: '汉文、蒙古文哪个在前',
  loudspeaker: '大喇叭什么时候放',
  justiceOffice: '法律援助找谁',
  dutyRobot: '值班群机器人',
  quiet: '不出提示的日子',
} as const

/** Which of the two scripts stands first where both stand on one thing: above, or on the left. */
export const scriptOrders = { hanFirst: '汉文在前', mongolianFirst: '蒙古文在前' } as const
export type ScriptOrder = keyof typeof scriptOrders

/** What the county set; Chinese first where nobody has (docs/decisions/2026-11-30-mongolian.md). */
export const scriptOrderOf = (county?: { scriptOrder?: ScriptOrder | undefined } | null): ScriptOrder => county?.scriptOrder ?? 'hanFirst'

/** Who may read who looked at reports: those who watch over the police, and never the police. */
export const lookReaders = { both: '领导小组和管理员', leader: '只有领导小组', admin: '只有管理员' } as const
export type LookReaders = keyof typeof lookReaders

/** What the county set; both where nobody has. */
export const lookRolesOf = (county?: { lookReaders?: LookReaders | undefined } | null): ('leader' | 'admin')[] => {
  const set = county?.lookReaders ?? 'both'
  return set === 'both' ? ['leader', 'admin'] : [set]
}

/** The county before anybody has named it: what a deployment without a file of its own begins with. */
export const unnamed = '还没起名的旗县'

/** What a county needs, in the order in which it is done. */
export const openingSteps = {
  named: '旗县的名字',
  villages: '苏木镇和嘎查村',
  households: '每个村的户数',
  gridWorkers: '每个村的网格员',
  approvers: '每个苏木镇审预警的人',
  groups: '每个村的微信群',
  admins: '两位管理员',
  bound: '绑定每个村的微信群',
  police: '每个苏木镇的派出所',
  justice: '每个苏木镇的司法所',
  desk: '两位写稿、审稿的人',
  leader: '领导小组',
  teachers: '每所学校的老师',
  tips: '每天的提示',
  lines: '本地银行的电话',
  areaCode: '电话区号',
  childOffice: '孩子的信息谁负责',
  robots: '每个苏木镇的值班群机器人',
  templates: '微信提醒的模板',
  wecom: '企业微信',
} as const
export type OpeningStep = keyof typeof openingSteps

/** What it costs while it is missing. */
export const openingCosts: Record<OpeningStep, string> = {
  named: '居民看到的都是“还没起名的旗县”',
  villages: '居民选不了村，预警没有地方发',
  households: '说不出预警发到的村一共有多少户',
  gridWorkers: '预警到不了村里的群，要帮忙的人没人去看',
  approvers: '写好的预警没人审，发不出去。要请一位综合指挥室或者文案编辑',
  groups: '预警只能在小程序里看到，进不了群',
  admins: '您不在的时候，没有人能请人、换人',
  bound: '发是能发，数不出哪个村有人打开',
  police: '居民交的举报没有人看',
  justice: '居民问法律援助没有人答',
  desk: '新案例、新提示写了也发不出去，因为自己写的不能自己审。要请两位，文案编辑或者综合指挥室都行',
  leader: '没有人看成效，也没有人看谁查过举报',
  teachers: '反诈课堂没有人放',
  tips: '“今天”是空的',
  lines: '“我被骗了”里只有全国的银行，没有信用社、农商行',
  areaCode: '本地单位的座机会当成骗子的线索，不相干的举报被连到一起',
  childOffice: '家长不知道有事找谁。没填好以前，先别让孩子用“演一演”',
  robots: '值班群里看不到急的预警',
  templates: '预警和答复不会在微信里提醒，要自己打开村哨看。请部署的人去微信公众平台申请',
  wecom: '有企业微信客户群的，不会自动交办。没有这种群就不用管',
}

/** Without these no alert reaches a village's group. */
export const needed: readonly OpeningStep[] = ['named', 'villages', 'gridWorkers', 'approvers', 'groups']
