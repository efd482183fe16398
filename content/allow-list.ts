/** The only numbers that content may give people. Local banks' numbers come from the deployment's own settings. */
export const allowedNumbers = {
  '110': '报警：钱已经转了，马上打',
  '96110': '反诈专线：拿不准就问，它打来一定要接',
  '12381': '反诈预警短信，只提醒，不发链接、不让回拨',
  '12321': '举报骚扰电话和短信',
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

const allowed = new Set([...Object.keys(allowedNumbers), ...Object.keys(banks)])

/** Mobiles, landlines and 400/800 lines, in one piece or several: long enough to be nothing else. */
const telephone = /(?<![\d.])(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8}|[48]00[ -]?\d{3}[ -]?\d{4})(?![\d.])/g
/** Service lines, unless a measure word says that the digits count something. */
const serviceLine =
  /(?<![\d.])(?:9\d{4,7}|1[02]\d{3}|1[12]0)(?![\d.]|\s?(?:[元块万亿头只匹峰斤吨亩户袋桶箱棵捆盒次页天年岁米多]|人(?!工)|公[里斤]|里[路地]))/g
const link = /(?:https?:\/\/|www\.)\S+|[a-z0-9-]+\.(?:com|cn|net|top|xyz|vip|cc|app|info)\b/gi

/** Telephone numbers and links in a text that people must not be given. Empty when the text is clean. */
export const forbiddenContacts = (text: string): string[] => {
  const narrow = text.normalize('NFKC')
  return [
    ...(narrow.match(telephone) ?? []),
    ...(narrow.match(serviceLine) ?? []).filter((n) => !allowed.has(n)),
    ...(narrow.match(link) ?? []),
  ]
}
