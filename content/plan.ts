import type { FraudType } from '../types/entities/fraud'
import type { Role } from '../types/entities/person'

/** Something a place may put into its plan for the year. */
export interface PlanProposal {
  _id: string
  what: string
  /** By which day of the year it should be done, month-day. */
  by: string
  theme?: FraudType
  /** The duty that usually answers for it. */
  role: Role
  /** For towns and the county, for villages, or for schools. */
  for: 'above' | 'village' | 'school'
}

/** The county's year: terms and holidays, livestock and grain, the days on which subsidies and insurance are paid. A place takes what fits and moves its day. What is for before Spring Festival has a day that lies before it in every year: it is never earlier than 21 January. */
export const planProposals: readonly PlanProposal[] = [
  { _id: 'winter-holiday', what: '放寒假前讲一次游戏充值和借号', by: '01-10', theme: 'gaming', role: 'teacher', for: 'school' },
  { _id: 'new-year-stall', what: '年前大集上摆点', by: '01-15', theme: 'prize', role: 'editor', for: 'above' },
  { _id: 'home-comers', what: '年前给回乡的人讲刷单和卖卡', by: '01-20', theme: 'mule', role: 'gridWorker', for: 'village' },
  { _id: 'spring-term', what: '春季开学第一课', by: '03-10', theme: 'campus', role: 'teacher', for: 'school' },
  { _id: 'spring-loans', what: '备春耕、接羔时讲贷款和买料', by: '03-31', theme: 'loan', role: 'gridWorker', for: 'village' },
  { _id: 'consumer-day', what: '3·15前后摆点讲退款和保健品', by: '03-15', theme: 'health', role: 'commandRoom', for: 'above' },
  { _id: 'grass-subsidy', what: '发草补、地补前讲冒充干部要验证码', by: '05-20', theme: 'authority', role: 'gridWorker', for: 'village' },
  { _id: 'cashmere', what: '卖绒卖毛时讲先付定金', by: '05-15', theme: 'farming', role: 'gridWorker', for: 'village' },
  { _id: 'exams', what: '高考、中考后讲查分和助学金', by: '06-25', theme: 'phishing', role: 'teacher', for: 'school' },
  { _id: 'fair', what: '那达慕、物资交流会上摆点', by: '07-31', theme: 'shopping', role: 'editor', for: 'above' },
  { _id: 'summer-holiday', what: '放暑假前讲网上交友和游戏', by: '07-05', theme: 'sextortion', role: 'teacher', for: 'school' },
  { _id: 'autumn-term', what: '秋季开学第一课', by: '09-10', theme: 'campus', role: 'teacher', for: 'school' },
  { _id: 'sheep-sale', what: '出栏卖羊时讲收羊定金', by: '09-15', theme: 'farming', role: 'gridWorker', for: 'village' },
  { _id: 'medical-insurance', what: '交医保、养老时讲停保短信', by: '10-15', theme: 'authority', role: 'gridWorker', for: 'village' },
  { _id: 'grain-sale', what: '卖粮时讲先打款的假老板', by: '10-31', theme: 'farming', role: 'gridWorker', for: 'village' },
  { _id: 'companies', what: '给单位会计讲冒充老板', by: '11-30', theme: 'company', role: 'police', for: 'above' },
  { _id: 'old-banners', what: '看一遍旧横幅、旧海报，过期的撤下', by: '12-15', role: 'gridWorker', for: 'village' },
  { _id: 'year-end', what: '年底会商，说说今年哪里没讲到', by: '12-25', role: 'commandRoom', for: 'above' },
]
