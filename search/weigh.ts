import type { Case } from '../types/entities/case'
import { fraudTypes } from '../types/words/fraud'
import { termsOf } from './terms'

/** The texts of a case by which it is found, with what a word in them counts. */
const fieldsOf = (one: Case): [weight: number, texts: string[]][] => [
  [3, [one.title]],
  [2, [fraudTypes[one.type], ...(one.ownWords ?? [])]],
  [1.5, [one.turningPoint, ...one.redFlags]],
  [1, one.story],
  [0.6, [...one.ask, ...one.todo]],
]

/** What a case's terms count: as they are written (`exact`), and with all that sounds the same (`byKey`). */
export const weigh = (one: Case): { exact: Map<string, number>; byKey: Map<string, number> } => {
  const exact = new Map<string, number>()
  const byKey = new Map<string, number>()
  for (const [weight, texts] of fieldsOf(one))
    for (const { key, words } of texts.flatMap(termsOf)) {
      exact.set(words, (exact.get(words) ?? 0) + weight)
      byKey.set(key, (byKey.get(key) ?? 0) + weight)
    }
  return { exact, byKey }
}

/** More of the same says ever less: from 0 to below 1. */
export const saturated = (weight: number): number => weight / (weight + 1.5)
