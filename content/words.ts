/** Words people read for the keys stored in data. Said once, used by every screen and by the schemas in `types/domain.ts`. */

/** The version of the list below; 2 added prize and phishing. */
export const taxonomyVersion = 2
/** Fraud types. The national list moves: add keys, never reuse one. */
export const fraudTypes = {
  rebate: '刷单返利',
  investment: '虚假投资理财',
  shopping: '虚假购物',
  customerService: '冒充电商物流客服',
  loan: '虚假贷款',
  credit: '虚假征信',
  acquaintance: '冒充领导熟人',
  authority: '冒充公检法和政府机关',
  romance: '网络婚恋交友',
  gaming: '游戏交易',
  ticket: '机票退改签',
  sextortion: '裸聊敲诈',
  mule: '出租银行卡（帮信）',
  health: '养老保健品',
  farming: '涉农涉牧',
  campus: '校园诈骗',
  company: '冒充老板骗会计',
  prize: '中奖领奖',
  phishing: '假短信假链接',
} as const

/** Whom a tip or an alert is for. An empty list means everyone. */
export const audiences = {
  herder: '家里养牲畜',
  farmer: '家里种地',
  elder: '上了年纪',
  parent: '家里有孩子上学',
  pupil: '学生',
  jobSeeker: '在找活干',
  shop: '开店做买卖',
  finance: '管单位的账',
} as const

export const roles = {
  gridWorker: '网格员',
  editor: '文案编辑',
  commandRoom: '综合指挥室',
  police: '派出所',
  justice: '司法所',
  leader: '领导小组',
  mongolianReviewer: '蒙古文审校',
  admin: '管理员',
} as const

export const severities = { severe: '正在本地发生', moderate: '周边已有人受骗', minor: '提醒一下' } as const

/** The evidence that may be shown for a group, and how it is named. Never merged, never a rate. */
export const evidence = {
  M1: '已打开转发',
  M2: '网格员自报已发',
  M3: '系统确认已发',
  M4: '群内已有人打开',
  M5: '打开人数',
  M6: '确认人数',
  unknown: '来源不明',
} as const

/** Whose word M3 rests on. */
export const confirmations = { chatTool: '微信聊天工具', wecom: '企业微信' } as const

/** A WeCom group that a mass sending has not reached yet. */
export const wecomStates = {
  waiting: '企业微信里确认一下就发出',
  gone: '企业微信没发成：这个群已经不在了',
  full: '企业微信没发成：这个群今天收群发到上限了',
} as const

/** The life of an alert. Expired is no state: an alert in force whose `expires` has passed. */
export const alertStatuses = { draft: '草稿', submitted: '等待审核', inForce: '生效中', replaced: '已更新', cancelled: '已撤销' } as const

/** Common Alerting Protocol's msgType. */
export const alertKinds = { Alert: '预警', Update: '更新', Cancel: '撤销' } as const

/** What a resident may answer an alert with. Each is one of M6. */
export const acknowledgements = { know: '我知道了', toldElders: '我已告诉家里老人', needHelp: '我需要帮助' } as const

/** What a person may agree, one message a tap, to be told of by WeChat. */
export const templates = { alert: '防骗预警提醒', task: '转发任务提醒' } as const

/** How an alert's news leaves for people. */
export const channels = {
  worker: '网格员的转发提醒',
  dutyGroup: '值班群机器人',
  customerGroup: '企业微信客户群',
  resident: '居民订阅提醒',
} as const

export const messageStatuses = {
  waiting: '等着发',
  sending: '正在发',
  sent: '平台已收下',
  failed: '没发成',
  uncertain: '不知道发没发出去',
} as const

export const reportStatuses = { received: '已收到', checking: '正在核查', filed: '已立案', closed: '已办结' } as const

/** What a reporter may have seen of the other side. */
export const clueKinds = { phone: '电话号码', link: '网址链接', account: '收款账号', social: '微信号、QQ号', app: '软件名' } as const

export const amountBands = {
  none: '没有损失',
  under1k: '不到一千元',
  under10k: '一千到一万元',
  under100k: '一万到十万元',
  over100k: '十万元以上',
} as const

export const guesses = { real: '像真的', fake: '像骗人的', ask: '先打个电话问问' } as const

export const sourceKinds = { police: '公安机关通报', news: '公开报道', local: '本地情况' } as const

/** What a poster's ground says: sky blue asks to act, grass green tells what is right, vermilion warns of money leaving. */
export const posterColours = { act: '天蓝：怎么做', right: '草绿：这样做对', danger: '朱红：要当心' } as const

/** Receipt codes use these only: none is mistaken for another when written by hand (no 0 O 1 I L 5-S 8-B 2-Z pairs). */
export const receiptAlphabet = 'ACDEFGHJKMNPQRTUVWXY23456789'

/** What is put up and read out. */
export const materialKinds = { slogan: '标语', script: '喇叭稿', poster: '海报' } as const
