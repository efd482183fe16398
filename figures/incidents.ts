import type { IncidentMonth } from '../types/entities/incident'
import type { IncidentFigures, Span } from '../types/entities/incident-figures'
import { amountBands } from '../types/words/incident'
import { type ByMonth, countIn, kindsIn, moneyIn, rowsIn, singleIn, townsIn } from './by-month'
import { baselineOf, judged } from './earlier-years'
import { beyondChance, funnelOf } from './funnel'
import { verdictsOf } from './holm'
import { typesOf } from './kinds-of-incidents'
import { changeOf, fewestTold, lossesOf, toldTogether } from './losses'
import {
  aYearBefore,
  daysIn,
  fewestYears,
  isWhole,
  monthsLater,
  monthsOver,
  mostMonths,
  mostYears,
  type People,
  peopleIn,
} from './place-years'
import { type Comparison, ratePer10k } from './rate'
import { fewestMonths, runChart } from './run-chart'
import { seeableFrom } from './seeable'
import { floored, hiddenIn, mustHideSum } from './small-cells'
import { type Named, wholeYear } from './whole-year'

export interface Known {
  incidents: ByMonth
  /** Of months before those, how many cases each had: no more is asked of them. */
  before?: ReadonlyMap<string, number>
  marks: readonly Pick<IncidentMonth, 'region' | 'month'>[]
  populations: readonly People[]
  /** Of its towns, where they were not read with the others. */
  townPeople?: readonly Pick<People, 'region' | 'year' | 'people'>[]
  places: readonly Named[]
  /** The month that is not over yet. */
  thisMonth: string
}

type Compared = NonNullable<IncidentFigures['compared']>
type Kind = Omit<Compared['kinds'][number], 'now' | 'before'> & { now: number; before: number }
/** With every kind's count, which do not leave as they are (`withoutSmall`). */
export type ComparedFigures = Omit<Compared, 'kinds'> & { kinds: Kind[] }
export type Reckoned = Omit<IncidentFigures, 'compared'> & { compared?: ComparedFigures }

/** What the cases entered say of a place in a year: `incidents` are all of the place from three years on. */
export const incidentFigures = (known: Known, region: string, year: number): Reckoned => {
  const figures = yearFigures(known, region, year)
  const { months, losses } = figures.now
  return {
    ...figures,
    bands: bandsOf(singleIn(known.incidents, losses.months), region),
    ...funnelIn(known, known.incidents, region, year, months),
  }
}

/** The same of the place alone, for a page that shows neither its towns nor the bands of sums. */
export const yearFigures = (known: Known, region: string, year: number): Omit<Reckoned, 'bands' | 'funnel'> => {
  const { places, thisMonth } = known
  const rows = known.incidents
  const whole = wholeIn(known, region)
  const over = monthsOver(year, thisMonth)
  const months = over.filter(whole)
  const both = months.filter((month) => whole(aYearBefore(month)))
  const span = (of: readonly string[]) => countedOf(rows, known.populations, region, of)
  const losses = lossesIn(rows, region, months)
  return {
    ...{ region, year, missing: over.filter((month) => !whole(month)) },
    now: { ...span(months), losses, dissuaded: dissuadedIn(rows, region, months) },
    ...(both.length > 0 && {
      compared: {
        ...comparedOf(rows, span(both), span(both.map(aYearBefore)), earlierYears(known, region, both, whole)),
        ...(both.length === 12 && changeIn(losses, lossesIn(rows, region, both.map(aYearBefore)))),
      },
    }),
    run: runOf(rows, whole, thisMonth),
    ...(months.length === 12 && { whole: wholeYear(rowsIn(rows, 'happened', months), places, region) }),
  }
}

/** The months one by one, beside what a year's lost: of a page that compares nothing. */
export const runAndLosses = (known: Known, region: string, year: number): Pick<Reckoned, 'run'> & Pick<Span, 'months' | 'losses'> => {
  const whole = wholeIn(known, region)
  const months = monthsOver(year, known.thisMonth).filter(whole)
  return { months, losses: lossesIn(known.incidents, region, months), run: runOf(known.incidents, whole, known.thisMonth) }
}

/** Whether the police have entered a month of the place as a whole; asked again and again, looked up once. */
const wholeIn = ({ marks, places }: Known, region: string): ((month: string) => boolean) => {
  const towns = places.filter(({ level }) => level === 'town').map(({ _id }) => _id)
  const said = new Map<string, boolean>()
  return (month) => {
    const there = said.get(month) ?? isWhole(marks, region, month, towns)
    said.set(month, there)
    return there
  }
}

/** A town's sums would give those of the others away, beside the county's. */
const isCounty = (region: string) => !region.includes('/')

/** What is said of some months of a place, without any money. */
export type Counted = Omit<Span, 'losses' | 'dissuaded'>
export const countedOf = (rows: ByMonth, populations: readonly People[], region: string, months: readonly string[]): Counted => {
  const cases = countIn(rows, 'happened', months)
  const counted = months.length > 0 ? peopleIn(populations, region, Number(months[0]?.slice(0, 4))) : undefined
  const rate = counted && ratePer10k(cases, counted.people)
  return {
    ...{ months: [...months], cases },
    ...(counted && { population: { people: counted.people, year: counted.year, source: counted.source, asOf: counted.asOf } }),
    ...(rate && { rate }),
  }
}

/** What was lost, as far as the year's months can be told of together: of a town the middle case alone. */
const lossesIn = (rows: ByMonth, region: string, months: readonly string[]): Span['losses'] => {
  const told = toldTogether(months, (month) => rows.get(month)?.happened.priced ?? 0)
  const all = moneyIn(rows, 'happened', told)
  const single = singleIn(rows, told)
  const of = single.length >= fewestTold ? lossesOf(single) : undefined
  const spread = { months: told, cases: all.cases, known: single.length, ...(of && { median: of.median }) }
  if (!isCounty(region) || told.length === 0) return spread
  return {
    ...{ ...spread, total: all.total },
    ...(of && { largest: of.largest }),
    // beside the sum of all, the mean of some gives away what the others lost
    ...(of && all.rows === single.length && { mean: of.mean, largestShare: of.largestShare }),
  }
}

/** The losses of two whole years: of any other months a third span would give some away. */
const changeIn = (now: Span['losses'], before: Span['losses']) => {
  if (now.months.length < 12 || before.months.length < 12) return {}
  const change = now.total === undefined || before.total === undefined ? undefined : changeOf(now.total, before.total)
  return change === undefined ? {} : { losses: change }
}

/** How many were dissuaded in time: one to four are some. */
export const timesIn = (rows: ByMonth, months: readonly string[]): Span['dissuaded']['times'] => floored(countIn(rows, 'saved', months))
const dissuadedIn = (rows: ByMonth, region: string, months: readonly string[]): Span['dissuaded'] => {
  const told = toldTogether(months, (month) => rows.get(month)?.saved.priced ?? 0)
  const { cases, total } = moneyIn(rows, 'saved', told)
  return {
    times: timesIn(rows, months),
    ...(isCounty(region) && told.length > 0 && { saved: { months: told, times: cases, total } }),
  }
}

/** The same months of the years before, the newest first, back to the first that is not whole. */
const earlierYears = (
  { incidents, before, populations }: Known,
  region: string,
  months: readonly string[],
  whole: (month: string) => boolean,
) => {
  const back = Array.from({ length: mostYears }, (_year, i) => months.map((month) => monthsLater(month, -12 * (i + 1))))
  const gap = back.findIndex((of) => !of.every(whole))
  return back.slice(0, gap < 0 ? mostYears : gap).map((of) => {
    const year = Number(of[0]?.slice(0, 4))
    const cases = of.reduce((sum, month) => sum + (incidents.get(month)?.happened.count ?? before?.get(month) ?? 0), 0)
    return { year, cases, exposure: (peopleIn(populations, region, year)?.people ?? 1) * daysIn(of) }
  })
}

/** Some months beside others; as a whole beside the years before too, where there are enough. */
export const comparedOf = (rows: ByMonth, now: Counted, before: Counted, years: ReturnType<typeof earlierYears> = []): ComparedFigures => {
  // without people of either year as many are taken to have lived there
  const known = now.population && before.population
  const exposure = (span: Counted) => (known ? (span.population?.people ?? 1) : 1) * daysIn(span.months)
  const asCount = (span: Counted) => ({ cases: span.cases, exposure: exposure(span) })
  const enough = years.length >= fewestYears
  const baseline = baselineOf(enough ? years : [asCount(before)])
  const of = judged(asCount(now), baseline)
  const kinds = typesOf(kindsIn(rows, now.months), kindsIn(rows, before.months))
  const verdicts = verdictsOf(
    kinds.map((kind) => ({
      now: { cases: kind.now, exposure: exposure(now) },
      before: { cases: kind.before, exposure: exposure(before) },
    })),
  )
  return {
    ...{ now, before, seeable: seeableFrom(baseline, exposure(now)) ?? { least: 0, half: 0 } },
    ...(enough && { earlier: { years: years.map(({ year, cases }) => ({ year, cases })), together: baseline.together } }),
    ...(of && { of: finite(of) }),
    kinds: kinds.map((kind, i) => ({ ...kind, verdict: verdicts[i] ?? 'same' })),
  }
}

const finite = ({ ratio, low, high, p, verdict }: Comparison) => ({
  ...(Number.isFinite(ratio) && { ratio }),
  ...(Number.isFinite(high) && { high }),
  ...{ low, p, verdict },
})

const upTo = { under1: 1_000_000, from1: 5_000_000, from5: 10_000_000, over10: Number.POSITIVE_INFINITY }
/** By how much was lost: of the county alone, and small bands without a count. */
const bandsOf = (single: readonly number[], region: string): IncidentFigures['bands'] => {
  const bands = Object.keys(amountBands) as (keyof typeof amountBands)[]
  const bandOf = (amount: number) => bands.find((band) => amount < upTo[band])
  const of = single.map(bandOf)
  const counts = bands.map((band) => of.filter((one) => one === band).length)
  const hidden = hiddenIn(counts)
  if (!isCounty(region) || single.length < fewestTold || mustHideSum(counts, hidden)) return []
  return bands.map((band, i) => ({ band, cases: hidden[i] ? 'hidden' : (counts[i] as number) }))
}

/** Three years, from the newest month back to the first that is not whole. */
const runOf = (rows: ByMonth, whole: (month: string) => boolean, thisMonth: string): IncidentFigures['run'] => {
  const year = Number(thisMonth.slice(0, 4))
  const over = [year - 3, year - 2, year - 1, year].flatMap((y) => monthsOver(y, thisMonth)).slice(-mostMonths)
  const newest = over.findLastIndex(whole)
  const gap = over.slice(0, newest + 1).findLastIndex((month) => !whole(month))
  const months = over.slice(gap + 1, newest + 1)
  const counts = months.map((month) => countIn(rows, 'happened', [month]))
  const chart = runChart(counts)
  return {
    points: months.map((month, i) => ({ month, cases: counts[i] as number, rules: chart?.signals[i] ?? [] })),
    fewest: fewestMonths,
    ...(chart && { limits: { mean: chart.mean, low: chart.low, high: chart.high } }),
  }
}

const funnelIn = (
  { places, populations, townPeople = populations }: Known,
  rows: ByMonth,
  region: string,
  year: number,
  months: readonly string[],
) => {
  const towns = places.filter(({ _id, level }) => level === 'town' && _id.startsWith(`${region}/`))
  const inTown = townsIn(rows, months)
  const all = towns.map(({ _id, name }) => ({
    name,
    cases: inTown.get(_id) ?? 0,
    people: peopleIn(townPeople, _id, year)?.people ?? 0,
  }))
  const known = all.filter(({ people }) => people > 0)
  const funnel = funnelOf(known)
  if (!funnel) return {}
  const beyond = beyondChance(known)
  const standing = known.map((place, i) => ({ ...place, ...(beyond[i] && { beyond: beyond[i] as 'more' | 'fewer' }) }))
  return { funnel: { ...funnel, places: standing, without: all.filter(({ people }) => people === 0).map(({ name }) => name) } }
}
