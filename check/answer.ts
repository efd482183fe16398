import { levelMeaning, levelTodo, tactics } from '../content/check-answers'
import type { FraudType } from '../types/entities/fraud'
import type { Judged } from './judge'
import { isFraud } from './level'
import type { CaseCard, Model } from './model'

/** What is said to the person who asked. */
export interface Answer extends Pick<Judged, 'level' | 'types' | 'marks' | 'part'> {
  version: string
  meaning: string
  tactic?: string
  ask: string[]
  todo: string[]
  cases: CaseCard[]
}

/** Puts what was judged into words. Of a text that is merely unclear no tactic is claimed. */
export const answer = ({ level, types, marks, part }: Judged, { version }: Model, cases: CaseCard[]): Answer => ({
  version,
  level,
  meaning: levelMeaning[level],
  types,
  marks,
  ...(part && { part }),
  ...(isFraud(level) ? wordsOn(types[0]) : { ask: [] }),
  todo: levelTodo[level],
  cases,
})

const wordsOn = (type: FraudType | undefined) => (type ? tactics[type] : { ask: [] })
