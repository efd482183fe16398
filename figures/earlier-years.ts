import { lowerGamma } from './gamma'
import { holm } from './holm'
import { fewestYears, mostYears } from './place-years'
import { type Comparison, type Count, compareRates } from './rate'

export const summed = (years: readonly Count[]): Count =>
  years.reduce((sum, { cases, exposure }) => ({ cases: sum.cases + cases, exposure: sum.exposure + exposure }), { cases: 0, exposure: 0 })

/** What a count is judged beside: the years before as far as they are one baseline, else the last alone; those among which it is no other year then. */
export interface Baseline {
  count: Count
  together: number
  between: readonly Count[]
}

/** Of the years before, the newest first. */
export const baselineOf = (years: readonly Count[]): Baseline => {
  const together = alike(years)
  const between = together === 0 && years.length >= fewestYears ? years : []
  return { count: summed(years.slice(0, together || 1)), together, between }
}

/** Beside it. Where years differ of themselves, what lies between two of them is no difference however far it is from the last. */
export const judged = (now: Count, { count, between }: Baseline): Comparison | undefined => {
  const of = compareRates(now, count)
  return of && lies(now, between) ? { ...of, p: 1, verdict: 'same' } : of
}

const rateOf = ({ cases, exposure }: Count) => cases / exposure
const lies = (now: Count, between: readonly Count[]): boolean =>
  between.some((one) => rateOf(one) <= rateOf(now)) && between.some((one) => rateOf(one) >= rateOf(now))

/** How many of the years before, the newest first, are one baseline: the longest stretch in which they differ among themselves no more than chance makes. None: they stand beside each other only. */
export const alike = (years: readonly Count[]): number => {
  for (let many = Math.min(years.length, mostYears); many >= fewestYears; many--) if (agree(years.slice(0, many))) return many
  return 0
}

/** Neither do they differ (chi-square of homogeneity) nor go one way (score test of a trend) beyond chance, both held together. The count of now is not looked at, so this cannot choose what it is found beside. */
const agree = (years: readonly Count[]): boolean => {
  const all = summed(years)
  if (all.cases === 0) return true
  const expected = years.map(({ exposure }) => (all.cases * exposure) / all.exposure)
  const off = years.map(({ cases }, i) => cases - (expected[i] as number))
  const sum = (of: (i: number) => number) => years.reduce((total, _year, i) => total + of(i), 0)
  const middle = sum((i) => i * (expected[i] as number)) / all.cases
  const apart = sum((i) => (off[i] as number) ** 2 / (expected[i] as number))
  const oneWay = sum((i) => i * (off[i] as number)) ** 2 / sum((i) => (expected[i] as number) * (i - middle) ** 2)
  return Math.min(...holm([beyond(apart, years.length - 1), beyond(oneWay, 1)])) >= 0.05
}

/** The chance of so much chi-square or more. */
const beyond = (x: number, freedom: number) => 1 - lowerGamma(freedom / 2, x / 2)
