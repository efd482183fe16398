import type { FraudType } from '../types/entities/fraud'
import type { CountedCase } from '../types/entities/incident'
import { fraudTypes } from '../types/words/fraud'
import { hiddenIn, mustHideSum } from './small-cells'

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

type Counted = { now: number; before: number }
type Shown<T> = Omit<T, keyof Counted> & Record<keyof Counted, number | 'hidden'>

/** As whoever is not the police sees them: of a town no count, since the county's less the other towns' would be its; of the county none of one to four, nor so many more that these could be worked out. */
export const withoutSmall = <T extends Counted>(kinds: readonly T[], region: string): Shown<T>[] => {
  const hiddenOf = (counts: number[]) => {
    const hidden = hiddenIn(counts)
    return region.includes('/') || mustHideSum(counts, hidden) ? counts.map(() => true) : hidden
  }
  const [hideNow, hideBefore] = [hiddenOf(kinds.map(({ now }) => now)), hiddenOf(kinds.map(({ before }) => before))]
  return kinds.map((kind, i) => ({ ...kind, now: hideNow[i] ? 'hidden' : kind.now, before: hideBefore[i] ? 'hidden' : kind.before }))
}
