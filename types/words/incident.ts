/** What is known of somebody a case happened to: no more than a bulletin prints. */
export const sexes = { male: '男', female: '女' } as const
export const ageBands = {
  under20: '20岁以下',
  from20: '20–29岁',
  from30: '30–39岁',
  from40: '40–49岁',
  from50: '50–59岁',
  over60: '60岁以上',
} as const

/** Losses as bulletins group them: 万元. */
export const amountBands = { under1: '1万元以下', from1: '1–5万元', from5: '5–10万元', over10: '10万元以上' } as const

/** How a rate stands beside the one it is compared with. */
export const verdicts = { fewer: '比上年同期少', more: '比上年同期多', same: '看不出差别' } as const

/** Whose duty lets them see how many cases there were. */
export const rateReaders = ['leader', 'police', 'commandRoom', 'admin'] as const
