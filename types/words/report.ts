/** 已立案 stands only with its number, 不予立案 only with its reason. */
export const reportStatuses = {
  received: '已收到',
  checking: '正在核查',
  filed: '已立案',
  notFiled: '不予立案',
  closed: '已办结',
  withdrawn: '本人撤回',
} as const

/** In which somebody looked into it: what is let out of a report, and what counts for it, comes from these. */
export const lookedInto = ['checking', 'filed', 'closed'] as const satisfies (keyof typeof reportStatuses)[]

/** Why no case is opened (公安机关办理刑事案件程序规定 178). */
export const notFiledReasons = {
  noFact: '没有犯罪事实',
  minor: '事情轻微，不用追究刑事责任',
  late: '过了追诉的期限',
  other: '别的依法不追究的情形',
} as const

/** What the money went through. */
export const transferWays = {
  bank: '银行卡、手机银行',
  wechat: '微信',
  alipay: '支付宝',
  counter: '银行柜台',
  atm: '取款机',
  cash: '现金、寄东西',
  card: '充值卡、礼品卡',
  coin: '虚拟币',
  other: '别的',
} as const

/** What goes on still: each moment counts. */
export const dangers = { screen: '手机屏幕还共享着', talking: '对方还在联系', asked: '还在催转钱' } as const

/** Losses to look for, each with everything above it. */
export const lossSteps = { some: '有损失', thousands: '5000元以上', tens: '5万元以上' } as const

/** How old whoever was cheated is. */
export const ages = { minor: '不满18岁', adult: '18到59岁', elder: '60岁以上' } as const

/** What a reporter may have seen of the other side. */
export const clueKinds = { phone: '电话号码', link: '网址链接', account: '收款账号', social: '微信号、QQ号', app: '软件名' } as const

/** Why reports are closed together: for the police alone. */
export const asideReasons = { noClue: '没有能查的线索', notTrue: '不是真事', again: '重复交的', trial: '试着交的' } as const

/** What each of their reporters is told. */
export const asideWords =
  '谢谢您。这份举报我们看过了，里面还没有能往下查的线索，先放在一边。要是真遇上了事，请再写清楚些交一次；急事请打110。'

/** Ways of looking at reports, for whoever watches over them. */
export const lookKinds = {
  list: '看了列表',
  read: '打开看了',
  reply: '回复了',
  handOver: '整理成案例',
  work: '办了一步',
  take: '接手，或放回',
  assign: '交给了同事',
  transfer: '转给了别处',
  note: '记了内部的话',
  correct: '改了种类或地方',
  number: '填了编号',
  transcribe: '写下了录音',
  ask: '问了举报人',
  join: '并案，或分开',
  tie: '定了是不是同一伙',
  release: '放出了线索',
  setAside: '和别的一起办结',
  hold: '改了到期留不留',
  alike: '看了像是同一伙的',
  clues: '看了能公开的线索',
  export: '导出了',
  aid: '司法所看了',
} as const

/** Why a report stands where it stands among those that wait. */
export const becauseWords = {
  stop: '两天内转的钱，还能请银行止付',
  moved: '别处转来的，24小时之内要接手',
  screen: '手机屏幕还共享着',
  talking: '对方还在联系',
  asked: '还在催转钱',
  minor: '未成年人',
  elder: '老人',
  loss5: '损失 20 万以上',
  loss4: '损失 5 万以上',
  loss3: '损失 1 万以上',
} as const

/** Receipt codes use these only: none is mistaken for another when written by hand (no 0 O 1 I L 5-S 8-B 2-Z pairs). */
export const receiptAlphabet = 'ACDEFGHJKMNPQRTUVWXY23456789'
