/** What 像不像诈骗 answers with. Never “safe”: not seeing a known trick proves nothing. */
export const checkLevels = {
  danger: '高危',
  doubtful: '可疑',
  unsure: '说不准',
  promo: '像是推销',
  none: '没看到已知骗术',
} as const

/** What the editing desk says a disputed text is. */
export const truths = { fraud: '是骗术', fine: '没问题', unclear: '看不出来' } as const
