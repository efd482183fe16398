export const amountBands = {
  none: '没有损失',
  under1k: '不到一千元',
  under10k: '一千到一万元',
  under100k: '一万到十万元',
  over100k: '十万元以上',
} as const

export const sourceKinds = { police: '公安机关通报', news: '公开报道', local: '本地情况' } as const
