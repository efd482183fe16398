export const reportStatuses = { received: '已收到', checking: '正在核查', filed: '已立案', closed: '已办结' } as const

/** What a reporter may have seen of the other side. */
export const clueKinds = { phone: '电话号码', link: '网址链接', account: '收款账号', social: '微信号、QQ号', app: '软件名' } as const

/** Receipt codes use these only: none is mistaken for another when written by hand (no 0 O 1 I L 5-S 8-B 2-Z pairs). */
export const receiptAlphabet = 'ACDEFGHJKMNPQRTUVWXY23456789'
