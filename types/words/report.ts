export const reportStatuses = { received: '已收到', checking: '正在核查', filed: '已立案', closed: '已办结' } as const

/** What a reporter may have seen of the other side. */
export const clueKinds = { phone: '电话号码', link: '网址链接', account: '收款账号', social: '微信号、QQ号', app: '软件名' } as const

/** Why reports are closed together: for the police alone. */
export const asideReasons = { noClue: '没有能查的线索', notTrue: '不是真事', again: '重复交的', trial: '试着交的' } as const

/** What each of their reporters is told. */
export const asideWords =
  '谢谢您。这份举报我们看过了，里面还没有能往下查的线索，先放在一边。要是真遇上了事，请再写清楚些交一次；急事请打110。'

/** Ways of looking at reports, for whoever watches over them. */
export const lookKinds = { list: '看了列表', read: '打开看了', reply: '回复了', handOver: '整理成案例' } as const

/** Receipt codes use these only: none is mistaken for another when written by hand (no 0 O 1 I L 5-S 8-B 2-Z pairs). */
export const receiptAlphabet = 'ACDEFGHJKMNPQRTUVWXY23456789'
