/** Pages whose words stand in the program itself, so that they open at once and without a network. */
export const staticPages = { cheated: '我被骗了', report: '举报', door: '蒙古文首页上的字' } as const
