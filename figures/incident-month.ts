import type { Most } from '../types/entities/bulletin'
import type { Span } from '../types/entities/incident-figures'
import { kindsIn } from './by-month'
import { heldVerdicts } from './holm'
import { type ComparedFigures, type Counted, comparedOf, countedOf, incidentFigures, type Known, type Reckoned, timesIn } from './incidents'
import { typesOf } from './kinds-of-incidents'
import { aYearBefore, isWhole, monthsLater } from './place-years'
import { hiddenIn, mustHideSum } from './small-cells'

type Compared = ComparedFigures
type Type = Compared['kinds'][number]['type']

/** One month of a place as the cases entered have it: never with what was lost in it, since two spans would give a household's away. */
export interface MonthFigures {
  month: string
  now: Counted
  dissuaded: Span['dissuaded']['times']
  /** Each where that month is entered as a whole too. Their verdicts and the year's stand on one page, and are held together (Holm). */
  monthBefore?: Compared
  yearBefore?: Compared
  /** Of the county alone, in the order of the list of kinds; those of one to four, and so many more that nobody works these out, without a count. */
  kinds: { type?: NonNullable<Type>; cases?: number }[]
  /** The kind there was most of. */
  most?: Most
  /** The year up to this month. */
  year: Reckoned
}

/** Nothing where the month is not entered as a whole: no row is not the same as no case. */
export const monthFigures = (known: Known, region: string, month: string): MonthFigures | undefined => {
  const towns = known.places.filter(({ level }) => level === 'town').map(({ _id }) => _id)
  const whole = (one: string) => isWhole(known.marks, region, one, towns)
  if (!whole(month)) return undefined
  const rows = known.incidents
  const span = (one: string) => countedOf(rows, known.populations, region, [one])
  const beside = (one: string) => (whole(one) ? comparedOf(rows, span(month), span(one)) : undefined)
  // of a bulletin that is looked at later the year ends with its month
  const year = incidentFigures({ ...known, thisMonth: monthsLater(month, 1) }, region, Number(month.slice(0, 4)))
  const kindsOver = (months: readonly string[]) => typesOf(kindsIn(rows, months), new Map())
  const kinds = kindsOver([month])
  const most = mostIn(kinds, 'month') ?? (year.missing.length === 0 ? mostIn(kindsOver(year.now.months), 'year') : undefined)
  const [last, yearAgo, ofYear] = heldTogether([beside(monthsLater(month, -1)), beside(aYearBefore(month)), year.compared])
  return {
    ...{ month, now: span(month), dissuaded: timesIn(rows, [month]) },
    ...(last && { monthBefore: last }),
    ...(yearAgo && { yearBefore: yearAgo }),
    kinds: region.includes('/') ? [] : shownOf(kinds),
    ...(most && { most }),
    year: { ...year, ...(ofYear && { compared: ofYear }) },
  }
}

const shownOf = (kinds: readonly { type?: NonNullable<Type>; now: number }[]): MonthFigures['kinds'] => {
  const counts = kinds.map(({ now }) => now)
  const hidden = hiddenIn(counts)
  if (mustHideSum(counts, hidden)) return []
  return kinds.map(({ type, now }, i) => ({ ...(type && { type }), ...(!hidden[i] && { cases: now }) }))
}

const heldTogether = (all: readonly (Compared | undefined)[]): (Compared | undefined)[] => {
  const verdicts = heldVerdicts(all.map((one) => one?.of))
  return all.map((one, i) => one && { ...one, ...(one.of && { of: { ...one.of, verdict: verdicts[i] ?? 'same' } }) })
}

/** Of fewer, chance says which is most. */
const fewest = 5

/** Nothing where two are as many, or those whose kind nobody wrote could be as many. */
const mostIn = (kinds: readonly { type?: NonNullable<Type>; now: number }[], of: Most['of']): Most | undefined => {
  const [first, second] = [...kinds].sort((a, b) => b.now - a.now)
  return first?.type && first.now >= fewest && first.now > (second?.now ?? 0) ? { type: first.type, of } : undefined
}
