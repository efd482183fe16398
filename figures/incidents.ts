import type { CountedCase, IncidentMonth, Population } from '../types/entities/incident'
import type { IncidentFigures, Span } from '../types/entities/incident-figures'
import type { Region } from '../types/entities/region'
import { amountBands } from '../types/words/incident'
import { beyondChance, funnelOf } from './funnel'
import { compareAll } from './holm'
import { kindsOf, typesOf } from './kinds-of-incidents'
import { changeOf, lossesOf } from './losses'
import { aYearBefore, isWhole, monthsOver, peopleIn } from './place-years'
import { type Comparison, compareRates, ratePer10k } from './rate'
import { fewestMonths, runChart } from './run-chart'
import { seeableFrom } from './seeable'
import { isSmall } from './small-cells'
import { countOf, wholeYear } from './whole-year'

export interface Known {
  incidents: readonly CountedCase[]
  marks: readonly IncidentMonth[]
  populations: readonly Population[]
  places: readonly Region[]
  /** The month that is not over yet. */
  thisMonth: string
}

/** What the cases entered say of a place in a year: `incidents` are all of the place from three years on. */
export const incidentFigures = (known: Known, region: string, year: number): IncidentFigures => {
  const { marks, places, thisMonth } = known
  const rows = byMonth(known.incidents)
  const towns = places.filter(({ level }) => level === 'town').map(({ _id }) => _id)
  const whole = (month: string) => isWhole(marks, region, month, towns)
  const over = monthsOver(year, thisMonth)
  const months = over.filter(whole)
  const both = months.filter((month) => whole(aYearBefore(month)))
  const span = (of: readonly string[]) => spanOf(rows, known.populations, region, of)
  const now = span(months)
  return {
    ...{ region, year, now, missing: over.filter((month) => !whole(month)) },
    ...(both.length > 0 && { compared: comparedOf(rows, span(both), span(both.map(aYearBefore))) }),
    bands: bandsOf(casesIn(rows, months)),
    run: runOf(rows, whole, thisMonth),
    ...funnelIn(known, rows, region, year, months),
    ...(months.length === 12 && { whole: wholeYear(casesIn(rows, months), places, region) }),
  }
}

/** Cases by their month: what was entered by mistake is none. */
export type ByMonth = ReadonlyMap<string, readonly CountedCase[]>

export const byMonth = (cases: readonly CountedCase[]): ByMonth => {
  const months = new Map<string, CountedCase[]>()
  for (const one of cases) {
    if (one.struck) continue
    const there = months.get(one.month)
    if (there) there.push(one)
    else months.set(one.month, [one])
  }
  return months
}

const entriesIn = (rows: ByMonth, months: readonly string[]) => months.flatMap((month) => rows.get(month) ?? [])
/** Those of some months that happened: who was dissuaded in time is no case. */
export const casesIn = (rows: ByMonth, months: readonly string[]) => entriesIn(rows, months).filter(({ dissuaded }) => !dissuaded)
const moneyIn = (rows: readonly CountedCase[]) => rows.reduce((sum, { amount = 0 }) => sum + amount, 0)

/** Of fewer cases whose loss is known nothing is said but how many: it would be somebody's. */
const fewest = 5

/** What is said of some months of a place. */
export const spanOf = (rows: ByMonth, populations: readonly Population[], region: string, months: readonly string[]): Span => {
  const ours = casesIn(rows, months)
  const saved = entriesIn(rows, months).filter(({ dissuaded }) => dissuaded)
  const year = Number(months[0]?.slice(0, 4) ?? 0)
  const counted = months.length > 0 ? peopleIn(populations, region, year) : undefined
  const rate = counted && ratePer10k(countOf(ours), counted.people)
  const single = ours.flatMap(({ cases, amount }) => (cases === 1 && amount !== undefined ? [amount] : []))
  const { total: _total, known: _known, ...more } = (single.length >= fewest && lossesOf(single)) || { total: 0, known: 0 }
  return {
    ...{ months: [...months], cases: countOf(ours) },
    ...(counted && { population: { people: counted.people, year: counted.year, source: counted.source, asOf: counted.asOf } }),
    ...(rate && { rate }),
    losses: { ...(!isSmall(countOf(ours)) && { total: moneyIn(ours) }), known: single.length, ...more },
    dissuaded: { times: countOf(saved), saved: moneyIn(saved) },
  }
}

/** Some months beside others. */
export const comparedOf = (rows: ByMonth, now: Span, before: Span): NonNullable<IncidentFigures['compared']> => {
  // without people of either year the same months are taken as the same exposure
  const known = now.population && before.population
  const exposure = (span: Span) => (known ? (span.population?.people ?? 1) : 1) * span.months.length
  const asCount = (span: Span) => ({ cases: span.cases, exposure: exposure(span) })
  const of = compareRates(asCount(now), asCount(before))
  const [lost, lostBefore] = [now.losses.total, before.losses.total]
  const change = lost === undefined || lostBefore === undefined ? undefined : changeOf(lost, lostBefore)
  const kinds = typesOf(kindsOf(casesIn(rows, now.months)), kindsOf(casesIn(rows, before.months)))
  const verdicts = compareAll(
    kinds.map((kind) => ({
      now: { cases: kind.now, exposure: exposure(now) },
      before: { cases: kind.before, exposure: exposure(before) },
    })),
  )
  return {
    ...{ now: counted(now), before: counted(before), seeable: seeableFrom(asCount(before), exposure(now)) ?? { least: 0, half: 0 } },
    ...(of && { of: finite(of) }),
    ...(change !== undefined && { losses: change }),
    kinds: kinds.map((kind, i) => ({ ...kind, verdict: verdicts[i]?.verdict ?? 'same' })),
  }
}

const counted = ({ losses: _losses, dissuaded: _dissuaded, ...span }: Span) => span

const finite = ({ ratio, low, high, p, verdict }: Comparison) => ({
  ...(Number.isFinite(ratio) && { ratio }),
  ...(Number.isFinite(high) && { high }),
  ...{ low, p, verdict },
})

const upTo = { under1: 1_000_000, from1: 5_000_000, from5: 10_000_000, over10: Number.POSITIVE_INFINITY }
/** By how much was lost; nothing of so few that they would be somebody's. */
export const bandsOf = (rows: readonly CountedCase[]): IncidentFigures['bands'] => {
  const bands = Object.keys(amountBands) as (keyof typeof amountBands)[]
  const bandOf = (amount: number) => bands.find((band) => amount < upTo[band])
  const single = rows.filter(({ cases, amount }) => cases === 1 && amount !== undefined)
  if (single.length < fewest) return []
  return bands.map((band) => ({ band, cases: single.filter(({ amount }) => amount !== undefined && bandOf(amount) === band).length }))
}

/** Three years, from the newest month back to the first that is not whole. */
const runOf = (rows: ByMonth, whole: (month: string) => boolean, thisMonth: string): IncidentFigures['run'] => {
  const year = Number(thisMonth.slice(0, 4))
  const over = [year - 3, year - 2, year - 1, year].flatMap((y) => monthsOver(y, thisMonth)).slice(-36)
  const newest = over.findLastIndex(whole)
  const gap = over.slice(0, newest + 1).findLastIndex((month) => !whole(month))
  const months = over.slice(gap + 1, newest + 1)
  const counts = months.map((month) => countOf(casesIn(rows, [month])))
  const chart = runChart(counts)
  return {
    points: months.map((month, i) => ({ month, cases: counts[i] as number, rules: chart?.signals[i] ?? [] })),
    fewest: fewestMonths,
    ...(chart && { limits: { mean: chart.mean, low: chart.low, high: chart.high } }),
  }
}

const funnelIn = ({ places, populations }: Known, rows: ByMonth, region: string, year: number, months: readonly string[]) => {
  const towns = places.filter(({ _id, level }) => level === 'town' && _id.startsWith(`${region}/`))
  const ours = casesIn(rows, months)
  const all = towns.map(({ _id, name }) => ({
    name,
    cases: countOf(ours.filter((one) => one.region === _id || one.region.startsWith(`${_id}/`))),
    people: peopleIn(populations, _id, year)?.people ?? 0,
  }))
  const known = all.filter(({ people }) => people > 0)
  const funnel = funnelOf(known)
  if (!funnel) return {}
  const beyond = beyondChance(known)
  const standing = known.map((place, i) => ({ ...place, ...(beyond[i] && { beyond: beyond[i] as 'more' | 'fewer' }) }))
  return { funnel: { ...funnel, places: standing, without: all.filter(({ people }) => people === 0).map(({ name }) => name) } }
}
