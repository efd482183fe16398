import type { FraudType } from '../types/entities/fraud'
import type { Bank } from './bank'
import type { Course } from './beginners'
import { shortTest } from './draw'
import { type Said, type Share, shareOf } from './share'

export interface KindFigure {
  type: FraudType
  /** Of the false messages of this kind, the share seen through. Nothing under `least` families. */
  first?: Share
  /** In all short tests together, and in each where enough families were asked about it. */
  later?: Share
  days14?: Share
  days30?: Share
  days90?: Share
}

const tests = ['days14', 'days30', 'days90'] as const

/** Each kind in the first game, in all short tests together and in each: as it was answered, by those who came back. */
export const byKind = (courses: readonly Course[], bank: Bank, kinds: readonly FraudType[], least: number): KindFigure[] => {
  const first = new Map<FraudType, Said[]>()
  const later = new Map<FraudType, Said[]>()
  const each = tests.map((occasion) => ({ occasion, said: new Map<FraudType, Said[]>() }))
  const worth = (round: Round, again: boolean) => worthOf(again, round.missed, kinds.length)
  for (const { rounds } of courses) {
    const [start, ...taken] = rounds
    collect(first, start ? [start] : [], bank, () => 1)
    collect(later, taken, bank, worth)
    for (const [i, { said }] of each.entries()) collect(said, [taken[i]], bank, worth)
  }
  const enough = (said: Said[] | undefined) => {
    const share = shareOf(said ?? [])
    return share && share.families >= least ? share : undefined
  }
  return kinds.map((type) => {
    const [before, after] = [enough(first.get(type)), enough(later.get(type))]
    const single = each.flatMap(({ occasion, said }) => {
      const share = enough(said.get(type))
      return share ? [[occasion, share] as const] : []
    })
    return { type, ...(before && { first: before }), ...(after && { later: after }), ...Object.fromEntries(single) }
  })
}

type Round = NonNullable<Course['rounds'][number]>

/** One family's answers, by kind. */
const collect = (
  into: Map<FraudType, Said[]>,
  rounds: readonly (Round | undefined)[],
  bank: Bank,
  worth: (round: Round, again: boolean) => number,
): void => {
  const ours = new Map<FraudType, Said>()
  for (const round of rounds)
    for (const { item, guess, again = false, told } of round?.answers ?? []) {
      const type = bank.get(item)?.type
      if (!round || !type || told) continue
      const said = ours.get(type) ?? { yes: 0, all: 0 }
      const by = worth(round, again)
      ours.set(type, { yes: said.yes + (guess === 'fake' ? by : 0), all: said.all + by })
    }
  for (const [type, said] of ours) into.set(type, [...(into.get(type) ?? []), said])
}

/** For how many families an answer stands: a kind that was missed is asked about nearly always, any other seldom. Rounds of earlier releases count as they are. */
const worthOf = (again: boolean, missed: number | undefined, kinds: number): number => {
  if (missed === undefined) return kinds / shortTest.fraud
  const dealtAgain = Math.min(shortTest.again, missed)
  return again ? missed / Math.max(1, dealtAgain) : Math.max(1, kinds - missed) / (shortTest.fraud - dealtAgain)
}
