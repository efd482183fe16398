import { crossing, lowerGamma } from './gamma'
import { holm } from './holm'
import { type Interval, ratePer10k } from './rate'

export interface Place {
  cases: number
  people: number
}

/** Between which rates a place of so many people lies by chance alone, were the rate the same everywhere: exact Poisson limits of a count, drawn through. */
export const limitsAt = (people: number, overall: number, level: number): Interval => {
  const [expected, tail] = [(overall * people) / 10_000, (1 - level) / 2]
  const quantile = (p: number) =>
    crossing((count) => 1 - lowerGamma(count + 1, expected) - p, -1, expected + 20 + 10 * Math.sqrt(expected + 1))
  return { low: (Math.max(0, quantile(tail)) / people) * 10_000, high: (Math.max(0, quantile(1 - tail)) / people) * 10_000 }
}

/** Whether a place's number is beyond what chance among so many places does (Holm over all of them). In the order of the places. */
export const beyondChance = (places: readonly Place[]): ('more' | 'fewer' | undefined)[] => {
  const [cases, people] = [places.reduce((n, one) => n + one.cases, 0), places.reduce((n, one) => n + one.people, 0)]
  const ps = places.map((one) => {
    const expected = (cases / people) * one.people
    const [least, most] = [one.cases === 0 ? 1 : lowerGamma(one.cases, expected), 1 - lowerGamma(one.cases + 1, expected)]
    return Math.min(1, 2 * Math.min(least, most))
  })
  const adjusted = holm(ps)
  return places.map((one, i) => {
    if ((adjusted[i] as number) >= 0.05) return undefined
    return one.cases > (cases / people) * one.people ? 'more' : 'fewer'
  })
}

export interface Funnel {
  overall: number
  /** Where the lines run: for so many people, 95 and 99.8 of 100 lie between. */
  lines: { people: number; inner: Interval; outer: Interval }[]
}

/** The funnel that these places stand in. Nothing for one place, or without a case. */
export const funnelOf = (places: readonly Place[]): Funnel | undefined => {
  const [cases, people] = [places.reduce((n, one) => n + one.cases, 0), places.reduce((n, one) => n + one.people, 0)]
  if (places.length < 2 || cases === 0) return undefined
  const overall = ratePer10k(cases, people)?.mean as number
  const most = Math.max(...places.map((one) => one.people)) * 1.05
  const points = Array.from({ length: 24 }, (_, i) => Math.round((most * (i + 1)) / 24))
  return {
    overall,
    lines: points.map((at) => ({ people: at, inner: limitsAt(at, overall, 0.95), outer: limitsAt(at, overall, 0.998) })),
  }
}
