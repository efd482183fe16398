export const guesses = { real: '像真的', fake: '像骗人的', ask: '先打个电话问问' } as const

/** Whom a message is for among the children, who only explain. */
export const children = { '6-9': '6到9岁', '10-13': '10到13岁', '14-17': '14到17岁' } as const

/** Whom a message is for among those who judge. */
export const adults = { adult: '大人', elder: '老人' } as const

/** For whom a message is: what they meet, in words that they read. */
export const bands = { ...children, ...adults } as const

/** How a message comes: the words of each are laid out by `src/family/message`. */
export const forms = { sms: '短信', chat: '聊天', call: '电话', notice: '纸上的通知', pay: '付款页面', code: '二维码' } as const

/** When a game was played: the first of a family, a short test of the adult after so many days, or any other. */
export const occasions = {
  first: '第一次',
  days14: '两周后',
  days30: '一个月后',
  days90: '三个月后',
  year: '一年后',
  other: '平时',
} as const

/** Ways to play. */
export const games = { five: '五条', twelve: '十二条', retest: '大人小测' } as const
