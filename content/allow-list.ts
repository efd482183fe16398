/** The only numbers that content may give people. Local banks' numbers come from the deployment's own settings. */
export const allowedNumbers = {
  '110': '报警：钱已经转了，马上打',
  '96110': '反诈专线：拿不准就问，它打来一定要接',
  '12381': '反诈预警短信，只提醒，不发链接、不让回拨',
  '12321': '举报骚扰电话和短信',
  // 司法部 12348 公共法律服务热线 (12348.gov.cn)
  '12348': '法律援助',
} as const

export const banks = {
  '95588': '工商银行',
  '95533': '建设银行',
  '95599': '农业银行',
  '95566': '中国银行',
  '95580': '邮储银行',
  '95559': '交通银行',
  '95555': '招商银行',
} as const
