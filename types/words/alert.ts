export const severities = { severe: '正在本地发生', moderate: '周边已有人受骗', minor: '提醒一下' } as const

/** The life of an alert. Expired is no state: an alert in force whose `expires` has passed. */
export const alertStatuses = { draft: '草稿', submitted: '等待审核', inForce: '生效中', replaced: '已更新', cancelled: '已撤销' } as const

/** Common Alerting Protocol's msgType. */
export const alertKinds = { Alert: '预警', Update: '更新', Cancel: '撤销' } as const

/** What a resident may answer an alert with. Each is one of M6. */
export const acknowledgements = { know: '我知道了', toldElders: '我已告诉家里老人', needHelp: '我需要帮助' } as const
