import { crossing, incompleteBeta, lowerGamma } from './gamma'

/** Cases among so many person-years: a month of 12,000 people are a thousand. */
export interface Count {
  cases: number
  exposure: number
}

export interface Interval {
  low: number
  high: number
}

/** What 95 of 100 intervals should hold, at least: exact ones are wider than they need be. */
const usual = 0.95

/** Garwood's exact interval of a Poisson count. */
export const countInterval = (cases: number, level = usual): Interval => {
  const tail = (1 - level) / 2
  const far = cases + 20 + 10 * Math.sqrt(cases + 1)
  return {
    low: cases === 0 ? 0 : crossing((mean) => lowerGamma(cases, mean) - tail, 0, cases),
    high: crossing((mean) => lowerGamma(cases + 1, mean) - (1 - tail), cases, far),
  }
}

export interface Rate extends Interval {
  mean: number
}

const per = 10_000

/** 万人发案比: cases per ten thousand people over the span, with its interval. Nothing where nobody's number is known. */
export const ratePer10k = (cases: number, people: number, level = usual): Rate | undefined => {
  if (!(people > 0)) return undefined
  const { low, high } = countInterval(cases, level)
  return { mean: (cases / people) * per, low: (low / people) * per, high: (high / people) * per }
}

export type Verdict = 'fewer' | 'more' | 'same'

export interface Comparison extends Interval {
  /** The one rate by the other; Infinity where the other is nought. */
  ratio: number
  p: number
  /** `same`: no difference is to be seen, which is so exactly when the interval holds 1. */
  verdict: Verdict
}

/** Two rates by the conditional exact test: of all cases together, those of now are binomial. Its ratio's interval is Clopper and Pearson's. Nothing where there is no case at all. */
export const compareRates = (now: Count, before: Count): Comparison | undefined => {
  const all = now.cases + before.cases
  if (all === 0 || !(now.exposure > 0) || !(before.exposure > 0)) return undefined
  const weight = before.exposure / now.exposure
  const { low, high } = shareInterval(now.cases, all)
  const odds = (share: number) => (share >= 1 ? Number.POSITIVE_INFINITY : (share / (1 - share)) * weight)
  return {
    ratio: before.cases === 0 ? Number.POSITIVE_INFINITY : (now.cases / before.cases) * weight,
    ...{ low: odds(low), high: odds(high) },
    ...testOf(now, before),
  }
}

/** The test alone: twice the smaller tail, which is under .05 exactly when the interval leaves 1 out. */
export const testOf = (now: Count, before: Count): Pick<Comparison, 'p' | 'verdict'> => {
  const [all, share] = [now.cases + before.cases, now.exposure / (now.exposure + before.exposure)]
  const [up, down] = [atLeast(now.cases, all, share), 1 - atLeast(now.cases + 1, all, share)]
  return { p: Math.min(1, 2 * up, 2 * down), verdict: down < 0.025 ? 'fewer' : up < 0.025 ? 'more' : 'same' }
}

/** Clopper and Pearson's interval of a share. */
const shareInterval = (hits: number, tries: number): Interval => {
  const tail = (1 - usual) / 2
  return {
    low: hits === 0 ? 0 : crossing((share) => atLeast(hits, tries, share) - tail, 0, 1),
    high: hits === tries ? 1 : crossing((share) => atLeast(hits + 1, tries, share) - (1 - tail), 0, 1),
  }
}

/** The chance of so many hits or more. */
const atLeast = (hits: number, tries: number, share: number): number =>
  hits <= 0 ? 1 : hits > tries ? 0 : incompleteBeta(share, hits, tries - hits + 1)
