/** What a person may agree, one message a tap, to be told of by WeChat. */
export const templates = { alert: '防骗预警提醒', task: '工作提醒', reply: '答复提醒', test: '大人小测提醒' } as const

/** How news leaves for people. */
export const channels = {
  worker: '网格员的转发提醒',
  dutyGroup: '值班群机器人',
  customerGroup: '企业微信客户群',
  resident: '居民订阅提醒',
  staff: '等我办的提醒',
  reporter: '答复提醒',
  family: '大人小测提醒',
} as const

export const messageStatuses = {
  waiting: '等着发',
  sending: '正在发',
  sent: '平台已收下',
  failed: '没发成',
  uncertain: '不知道发没发出去',
} as const

/** What whoever asked for legal aid is told; it says nothing of what. */
export const aidAnswered = '您问司法所的事有答复了'
