/** What an end of a story has its player do for real: an act that was done once is done when it is needed. */
export const acts = { say: '大声说', lay: '放下手机', call: '打电话', show: '拿给家里人看' } as const

/** How the act went, as the other one marks it. */
export const deeds = { self: '自己做到', reminded: '提醒后做到', not: '没做到' } as const

/** What is played as it comes with the product, and can be taken out of use here. */
export const playKinds = { story: '演一演', pack: '课堂包' } as const

/** What a county's own words may stand for in a story, written in its texts as {牲口}: what is kept, sold and gone to there. */
export const localWords = {
  牲口: '羊',
  集市: '旗里的集市',
  小店: '巷口的小卖部',
  学校: '苏木小学',
  粮食: '玉米',
  信用社: '镇上的信用社',
} as const
