/** The version of the list below; 2 added prize and phishing. */
export const taxonomyVersion = 2

/** Fraud types. The national list moves: add keys, never reuse one. */
export const fraudTypes = {
  rebate: '刷单返利',
  investment: '虚假投资理财',
  shopping: '虚假购物',
  customerService: '冒充电商物流客服',
  loan: '虚假贷款',
  credit: '虚假征信',
  acquaintance: '冒充领导熟人',
  authority: '冒充公检法和政府机关',
  romance: '网络婚恋交友',
  gaming: '游戏交易',
  ticket: '机票退改签',
  sextortion: '裸聊敲诈',
  mule: '出租银行卡（帮信）',
  health: '养老保健品',
  farming: '涉农涉牧',
  campus: '校园诈骗',
  company: '冒充老板骗会计',
  prize: '中奖领奖',
  phishing: '假短信假链接',
} as const
