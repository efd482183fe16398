/** What runs by itself, and what people go without while it stands still. */
const minute = 60_000
const hour = 60 * minute

interface Timed {
  what: string
  /** What people go without. */
  costs: string
  /** The longest time between two runs, in milliseconds. */
  every: number
  /** People wait for it: told again each day, not each week. */
  urgent?: true
}

/** Each timer of config/functions.ts by its name. */
export const timers = {
  outbox: { what: '发预警和提醒', costs: '预警到不了村里的群，提醒发不出去', every: minute, urgent: true },
  screen: { what: '给各处的屏换上该放的', costs: '新的预警上不了屏，撤了的还在屏上放', every: minute, urgent: true },
  todo: { what: '告诉工作人员有事等着办', costs: '要帮忙的人、新来的举报，没有人被提醒', every: minute, urgent: true },
  page: { what: '换网页上当天的提示', costs: '第一次打开网页的人，看到的不是今天的', every: 5 * minute },
  report: {
    what: '把新来的举报排进名单，删掉到期的举报内容和导出过的案卷',
    costs: '民警查不到新来的举报和别的举报有没有关系；答应到日子就删的，还留着',
    every: 5 * minute,
  },
  voice: { what: '把新的预警和文章念成声音', costs: '新的预警、提示，不识字的人听不到', every: minute },
  watch: { what: '查看村哨自己好不好，把没移完的村移完', costs: '出了毛病没有人知道', every: 10 * minute, urgent: true },
  search: { what: '让新案例搜得到', costs: '新案例可能搜不到', every: hour },
  sweep: { what: '删掉到期的记录', costs: '答应到日子就删的，还留着', every: 24 * hour },
  recheck: { what: '看哪些案例该重新核对', costs: '过了时的案例还挂着', every: 24 * hour },
  bundle: { what: '删掉没人再要的内容包文件', costs: '没人再要的内容包文件还留在云上', every: 24 * hour },
  lessons: { what: '删掉到期的课堂数目', costs: '答应到日子就删的，还留着', every: 24 * hour },
  dropOld: { what: '删掉到期的家庭答题', costs: '答应到日子就删的，还留着', every: 24 * hour },
  learned: { what: '算“学了记得住吗”里的数', costs: '领导小组看到的数是旧的', every: 24 * hour },
  campaign: { what: '算每个月做了什么、怎么样了', costs: '领导小组和通报看到的数是旧的', every: 24 * hour },
  aid: { what: '删掉到期的法律援助申请', costs: '交给司法所的话，到日子还没删', every: 24 * hour },
} as const satisfies Record<string, Timed>
export type TimerName = keyof typeof timers

/** How long after its moment a timer counts as standing still: a platform may leave out a run. */
export const graceOf = (every: number): number => Math.min(Math.max(9 * every, 30 * minute), 3 * hour)

/** Each cloud function as people know it. */
export const functionWords = {
  home: '今天',
  person: '我的',
  rights: '我的信息',
  feedback: '意见和投诉',
  staff: '人员',
  county: '设置、镇、村和学校',
  state: '运行情况',
  tip: '提示',
  case: '案例',
  material: '宣传品',
  broadcast: '大喇叭',
  screen: '会自己放的屏',
  alert: '预警',
  group: '微信群',
  help: '要帮忙的人',
  visit: '上门',
  ledger: '活动台账',
  outbox: '发送',
  quiz: '一起答',
  family: '演一演',
  pack: '反诈课堂',
  report: '举报',
  aid: '法律援助',
  incident: '发案登记',
  bulletin: '通报',
  campaign: '整体情况',
  meeting: '联动会商',
  manuscript: '编辑台',
  bundle: '内容包',
  rendering: '蒙古文和录音',
  voice: '声音',
  check: '像不像诈骗',
  todo: '等我办的',
} as const

/** How a line of 运行情况 stands. */
export const conditions = { wrong: '出了毛病', unknown: '这里看不到', well: '好着' } as const
