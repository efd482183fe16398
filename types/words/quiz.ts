export const guesses = { real: '像真的', fake: '像骗人的', ask: '先打个电话问问' } as const

/** For whom a message is: what they meet, in words that they read. */
export const bands = { '6-9': '6到9岁', '10-13': '10到13岁', '14-17': '14到17岁', adult: '大人', elder: '老人' } as const

/** How a message comes: the words of each are laid out by `src/family/message`. */
export const forms = { sms: '短信', chat: '聊天', call: '电话', notice: '纸上的通知', pay: '付款页面', code: '二维码' } as const
