import type { FraudType } from '../types/entities/fraud'
import type { CountedCase } from '../types/entities/incident'
import { fraudTypes } from '../types/words/fraud'

export type Kinds = ReadonlyMap<FraudType | undefined, number>

/** How many cases of each kind; those whose kind nobody wrote under `undefined`. */
export const kindsOf = (rows: readonly CountedCase[]): Kinds => {
  const kinds = new Map<FraudType | undefined, number>()
  for (const { type, cases } of rows) kinds.set(type, (kinds.get(type) ?? 0) + cases)
  return kinds
}

/** Each kind that happened in either span, in the order of the list of kinds and never by how many. */
export const typesOf = (now: Kinds, before: Kinds): { type?: FraudType; now: number; before: number }[] => {
  const all = [...(Object.keys(fraudTypes) as FraudType[]), undefined]
  const happened = all.filter((type) => now.has(type) || before.has(type))
  return happened.map((type) => ({ ...(type && { type }), now: now.get(type) ?? 0, before: before.get(type) ?? 0 }))
}
