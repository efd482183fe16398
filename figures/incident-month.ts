import type { Most } from '../types/entities/bulletin'
import type { IncidentFigures, Span } from '../types/entities/incident-figures'
import { bandsOf, byMonth, casesIn, comparedOf, incidentFigures, type Known, spanOf } from './incidents'
import { kindsOf, typesOf } from './kinds-of-incidents'
import { aYearBefore, isWhole, monthsLater } from './place-years'
import { hiddenIn } from './small-cells'

type Compared = NonNullable<IncidentFigures['compared']>
type Type = Compared['kinds'][number]['type']

/** One month of a place as the cases entered have it. */
export interface MonthFigures {
  month: string
  now: Span
  /** Each where that month is entered as a whole too. */
  monthBefore?: Compared
  yearBefore?: Compared
  bands: IncidentFigures['bands']
  /** In the order of the list of kinds; those of one to four, and so many more that nobody works these out, without a count. */
  kinds: { type?: NonNullable<Type>; cases?: number }[]
  /** The kind there was most of. */
  most?: Most
  /** The year up to this month. */
  year: IncidentFigures
}

/** Nothing where the month is not entered as a whole: no row is not the same as no case. */
export const monthFigures = (known: Known, region: string, month: string): MonthFigures | undefined => {
  const towns = known.places.filter(({ level }) => level === 'town').map(({ _id }) => _id)
  const whole = (one: string) => isWhole(known.marks, region, one, towns)
  if (!whole(month)) return undefined
  const rows = byMonth(known.incidents)
  const span = (one: string) => spanOf(rows, known.populations, region, [one])
  const beside = (one: string) => (whole(one) ? comparedOf(rows, span(month), span(one)) : undefined)
  const [last, yearAgo] = [beside(monthsLater(month, -1)), beside(aYearBefore(month))]
  const kindsIn = (months: readonly string[]) => typesOf(kindsOf(casesIn(rows, months)), new Map())
  const kinds = kindsIn([month])
  const hidden = hiddenIn(kinds.map(({ now }) => now))
  // of a bulletin that is looked at later the year ends with its month
  const year = incidentFigures({ ...known, thisMonth: monthsLater(month, 1) }, region, Number(month.slice(0, 4)))
  const most = mostIn(kinds, 'month') ?? (year.missing.length === 0 ? mostIn(kindsIn(year.now.months), 'year') : undefined)
  return {
    ...{ month, year, now: span(month), bands: bandsOf(casesIn(rows, [month])) },
    ...(last && { monthBefore: last }),
    ...(yearAgo && { yearBefore: yearAgo }),
    kinds: kinds.map(({ type, now }, i) => ({ ...(type && { type }), ...(!hidden[i] && { cases: now }) })),
    ...(most && { most }),
  }
}

/** Of fewer, chance says which is most. */
const fewest = 5

/** Nothing where two are as many, or those whose kind nobody wrote could be as many. */
const mostIn = (kinds: readonly { type?: NonNullable<Type>; now: number }[], of: Most['of']): Most | undefined => {
  const [first, second] = [...kinds].sort((a, b) => b.now - a.now)
  return first?.type && first.now >= fewest && first.now > (second?.now ?? 0) ? { type: first.type, of } : undefined
}
