import type { Audience } from '../types/entities/audience'
import type { FraudType } from '../types/entities/fraud'

/** A time of the year with its own tricks. */
export interface Season {
  /** Why a tip is shown now, as people read it. */
  words: string
  /** First and last day, month-day; may run over the new year. */
  from: string
  to: string
  types: readonly FraudType[]
  /** Only tips for these; empty: any tip of the types. */
  audiences: readonly Audience[]
}

/** The county's year, by the sun: feasts of the lunar year fall inside their window whatever the year. */
export const seasons: readonly Season[] = [
  { words: '快过年了', from: '01-08', to: '02-22', types: ['prize', 'shopping', 'acquaintance', 'ticket', 'gaming'], audiences: [] },
  { words: '年后找活的时候', from: '02-15', to: '04-10', types: ['rebate', 'mule', 'loan', 'romance'], audiences: ['jobSeeker'] },
  { words: '接羔的时候', from: '03-01', to: '04-30', types: ['farming', 'loan'], audiences: ['herder'] },
  { words: '备春耕的时候', from: '03-15', to: '05-31', types: ['farming', 'loan', 'shopping'], audiences: ['farmer'] },
  { words: '卖绒卖毛的时候', from: '05-01', to: '07-15', types: ['farming'], audiences: ['herder'] },
  { words: '考学的时候', from: '06-01', to: '08-24', types: ['campus', 'phishing'], audiences: ['pupil', 'parent'] },
  { words: '放暑假的时候', from: '07-08', to: '08-31', types: ['gaming', 'sextortion', 'rebate'], audiences: ['pupil', 'parent'] },
  { words: '开学的时候', from: '08-25', to: '09-25', types: ['campus', 'phishing'], audiences: ['pupil', 'parent'] },
  { words: '该卖羊的时候', from: '08-25', to: '11-20', types: ['farming'], audiences: ['herder'] },
  { words: '交医保的时候，冒充的多', from: '09-20', to: '12-31', types: ['authority', 'phishing', 'health'], audiences: [] },
  { words: '该卖粮的时候', from: '09-25', to: '12-31', types: ['farming', 'mule'], audiences: ['farmer'] },
  { words: '网上买东西多的时候', from: '10-25', to: '11-25', types: ['shopping', 'customerService'], audiences: [] },
  { words: '年底结账的时候', from: '12-01', to: '01-20', types: ['company', 'acquaintance'], audiences: ['finance', 'shop'] },
  { words: '放寒假的时候', from: '01-10', to: '02-28', types: ['gaming', 'sextortion'], audiences: ['pupil', 'parent'] },
]
