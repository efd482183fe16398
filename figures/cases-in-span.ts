import type { CampaignFigures } from '../types/entities/campaign-figures'
import type { FraudType } from '../types/entities/fraud'
import { countIn, kindsIn } from './by-month'
import { type Known, runAndLosses, timesIn } from './incidents'
import { typesOf } from './kinds-of-incidents'
import { isWhole } from './place-years'
import { hiddenCells, isSmall } from './small-cells'

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((month, i) => month === b[i])

/** Cases of some months of a place, of those that are entered as a whole; and the months one by one of the last three years. */
export const casesInSpan = (
  known: Known,
  region: string,
  months: readonly string[],
): Pick<CampaignFigures, 'cases' | 'run'> & { casesOf: (month: string) => number | undefined } => {
  const towns = known.places.filter(({ level }) => level === 'town').map(({ _id }) => _id)
  const over = months.filter((month) => month < known.thisMonth)
  const whole = over.filter((month) => isWhole(known.marks, region, month, towns))
  const rows = known.incidents
  const { run, ...year } = runAndLosses(known, region, Number((whole.at(-1) ?? known.thisMonth).slice(0, 4)))
  return {
    cases: {
      ...{ whole, missing: over.filter((month) => !whole.includes(month)), cases: countIn(rows, 'happened', whole) },
      dissuaded: timesIn(rows, whole),
      ...(whole.length > 0 && same(whole, year.months) && { losses: year.losses }),
    },
    run,
    casesOf: (month) => (whole.includes(month) ? countIn(rows, 'happened', [month]) : undefined),
  }
}

/** A kind by months, and in all of them; a count is hidden where it is of one to four, or would give such a one away. */
export interface KindByMonth {
  type?: FraudType
  cases: (number | 'hidden')[]
  all: number | 'hidden'
}

/** Each kind that happened, in the order of the list: of the county alone, since a town's would tell of one household. Nothing where hiding small counts is not enough. */
export const kindsByMonth = (known: Known, months: readonly string[]): KindByMonth[] => {
  const rows = known.incidents
  const kinds = typesOf(kindsIn(rows, months), new Map())
  const byKind = months.map((month) => kindsIn(rows, [month]))
  const table = kinds.map(({ type }) => byKind.map((counts) => counts.get(type) ?? 0))
  const hidden = hiddenCells(table)
  if (!hidden) return []
  return kinds.map(({ type, now }, k) => ({
    ...(type && { type }),
    cases: (table[k] ?? []).map((count, m) => (hidden[k]?.[m] ? 'hidden' : count)),
    all: isSmall(now) ? 'hidden' : now,
  }))
}
