/** The evidence that may be shown for a group, and how it is named. Never merged, never a rate. */
export const evidence = {
  M1: '已打开转发',
  M2: '网格员自报已发',
  M3: '系统确认已发',
  M4: '群内已有人打开',
  M5: '打开人数',
  M6: '确认人数',
  screens: '屏上、墙上放了（管屏幕的人自报）',
  screensThemselves: '屏自己放了（屏自己说的）',
  unknown: '来源不明',
} as const

/** Whose word M3 rests on. */
export const confirmations = { chatTool: '微信聊天工具', wecom: '企业微信' } as const

/** A WeCom group that a mass sending has not reached yet. */
export const wecomStates = {
  waiting: '企业微信里确认一下就发出',
  gone: '企业微信没发成：这个群已经不在了',
  full: '企业微信没发成：这个群今天收群发到上限了',
} as const
