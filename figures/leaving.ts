/**
 * One model of answers and of coming back: each family has a skill that nobody sees; it makes right answers likelier, and it may make coming back likelier or not.
 * So those who stayed away count with what their own answers, and their staying away, say of their skill. docs/decisions/2026-11-29-does-it-last.md says what is assumed.
 */

import { between, inverse, type Matrix, product } from './matrix'
import { bendOf, type Climb, maximum } from './maximum'
import { bell, logistic } from './normal'
import { sumOf } from './share'

/** The first game and the three short tests. */
export const times = 4

/** How far a message is from what children get too: by how many of the three children's bands leave it out. */
export const distances = 4

/** Answers to messages of one sort. */
export interface Answers {
  yes: number
  all: number
  /** 0 to 3. */
  distance: number
  /** Of a kind that was missed before. */
  again: boolean
}

/** A family that began. */
export interface Beginner {
  /** By time, the first game first; empty where it did not come back. */
  answers: Answers[][]
  /** By short test; nothing where the time to come back is not over. */
  back: (boolean | undefined)[]
}

/** What figures are for: messages by distance as the bank has them, and by time the share of kinds that were missed before. */
export interface Target {
  distances: number[]
  again: number[]
}

/** Where each number of the model stands. */
const place = { level: 0, distance: 4, again: 5, spread: 6, coming: 7, leaving: 10, habit: 11 } as const
const numbers = 12

/**
 * What is taken for likely before anything is known: [mean, standard deviation]. Wide: a hundred families outweigh it, ten do not run away from it.
 * Spread is a logarithm: people's skills differ by about one on the logit scale.
 */
const before: Record<number, [number, number]> = {
  [place.distance]: [0, 0.7],
  [place.again]: [-0.3, 0.7],
  [place.spread]: [0, 0.5],
  [place.leaving]: [0, 0.7],
  [place.habit]: [1, 1.5],
}

export interface Fit {
  /** By time. */
  mean: number[]
  /** By time how the mean moves with the model's numbers. */
  slopes: number[][]
  variance: Matrix
}

const points = bell.length

export const fitModel = (families: readonly Beginner[], target: Target): Fit | undefined => {
  const alike = patternsOf(families)
  const climb: Climb = (at) => withPrior(at, likelihood(alike, at))
  const top = maximum(climb, startOf(families))
  const bent = top && inverse(bendOf(climb, top))
  if (!top || !bent) return undefined
  const variance = product(product(bent, spreadOf(alike, top)), bent)
  const all = Array.from({ length: times }, (_, time) => time)
  return {
    mean: all.map((time) => meanOf(top, time, target)),
    slopes: all.map((time) => slopeOf((at) => meanOf(at, time, target), top)),
    variance,
  }
}

/**
 * How far the slopes scatter from family to family, and as far as before anything was known: so intervals hold where families differ in more than the model says
 * (the sandwich of Huber and White).
 */
const spreadOf = (patterns: readonly Pattern[], at: readonly number[]): Matrix => {
  const spread: Matrix = at.map((_, i) => at.map((_x, j) => (i === j ? priorOf(i)[1] ** -2 : 0)))
  const all = patterns.reduce((sum, { weight }) => sum + weight, 0)
  for (const { weight, seen } of patterns) {
    const { slope } = likelihood([{ weight: 1, seen }], at)
    for (const [i, row] of spread.entries())
      for (const j of row.keys()) row[j] = (row[j] as number) + (weight * (slope[i] as number) * (slope[j] as number) * all) / (all - 1)
  }
  return spread
}

const priorOf = (i: number): [number, number] => before[i] ?? [0, 3]

/** All answers of a time together. */
export const givenAt = (families: readonly Beginner[], time: number): { yes: number; all: number } => {
  const given = families.flatMap(({ answers }) => answers[time] ?? [])
  return { yes: sumOf(given, ({ yes }) => yes), all: sumOf(given, ({ all }) => all) }
}

const startOf = (families: readonly Beginner[]): number[] => {
  const start = Array.from({ length: numbers }, (_, i) => before[i]?.[0] ?? 0)
  for (let time = 0; time < times; time++) {
    const { yes, all } = givenAt(families, time)
    start[place.level + time] = 1.15 * Math.log((yes + 0.5) / (all - yes + 0.5))
  }
  return start
}

const withPrior = (at: readonly number[], found: ReturnType<Climb>): ReturnType<Climb> => {
  let { value } = found
  const slope = [...found.slope]
  for (let i = 0; i < numbers; i++) {
    const [mean, deviation] = priorOf(i)
    const off = ((at[i] as number) - mean) / deviation
    value -= (off * off) / 2
    slope[i] = (slope[i] as number) - off / deviation
  }
  return { value, slope }
}

/** Something that happens or does not: its chance is, on the logit scale, `level` and so much for each deviation of skill. */
interface Event {
  /** Numbers of the model and how often each counts. */
  level: [number: number, by: number][]
  skill: 'spread' | 'leaving'
}

const answerRow = (time: number, distance: number, again: boolean) => (time * distances + distance) * 2 + (again ? 1 : 0)
const comingRow = (test: number, habit: number) => times * distances * 2 + test * 3 + habit

/** Right answers by time and sort of message, then coming back by short test and by what they did before. */
const events: Event[] = []
for (let time = 0; time < times; time++)
  for (let distance = 0; distance < distances; distance++)
    for (const again of [0, 1])
      events.push({
        level: [
          [place.level + time, 1],
          [place.distance, distance / (distances - 1)],
          [place.again, again],
        ],
        skill: 'spread',
      })
for (let test = 0; test < times - 1; test++)
  for (const habit of [0, 0.5, 1])
    events.push({
      level: [
        [place.coming + test, 1],
        [place.habit, habit],
      ],
      skill: 'leaving',
    })

const levelOf = ({ level }: Event, at: readonly number[]) => level.reduce((sum, [i, by]) => sum + (at[i] as number) * by, 0)
const bySkillOf = ({ skill }: Event, at: readonly number[]) =>
  skill === 'spread' ? Math.exp(at[place.spread] as number) : (at[place.leaving] as number)

/** The mean over all families of the chance of a yes at a time, for a message as the target has them. */
const meanOf = (at: readonly number[], time: number, target: Target): number => {
  const missed = target.again[time] ?? 0
  let sum = 0
  for (let distance = 0; distance < distances; distance++)
    for (const again of [false, true]) {
      const share = (target.distances[distance] ?? 0) * (again ? missed : 1 - missed)
      const event = events[answerRow(time, distance, again)] as Event
      const [level, bySkill] = [levelOf(event, at), bySkillOf(event, at)]
      if (share > 0) for (const { at: skill, weight } of bell) sum += share * weight * logistic(level + bySkill * skill)
    }
  return sum
}

const slopeOf = (of: (at: readonly number[]) => number, at: readonly number[]): number[] =>
  at.map((_, i) => {
    const there = (by: number) => of(at.map((x, j) => (i === j ? x + by : x)))
    return (there(1e-5) - there(-1e-5)) / 2e-5
  })

/** Families of whom the same is known, as one with a weight. */
interface Pattern {
  weight: number
  /** What happened: an event, how often, and how often not. */
  seen: { event: number; yes: number; no: number }[]
}

const patternsOf = (families: readonly Beginner[]): Pattern[] => {
  const found = new Map<string, Pattern>()
  for (const family of families) {
    const seen = seenOf(family)
    const key = seen.map(({ event, yes, no }) => `${event}:${yes}:${no}`).join(' ')
    const same = found.get(key)
    if (same) same.weight++
    else found.set(key, { weight: 1, seen })
  }
  return [...found.values()]
}

const seenOf = ({ answers, back }: Beginner): Pattern['seen'] => [
  ...answers.flatMap((given, time) =>
    given.map(({ yes, all, distance, again }) => ({ event: answerRow(time, distance, again), yes, no: all - yes })),
  ),
  ...back.flatMap((came, test) =>
    came === undefined ? [] : [{ event: comingRow(test, habitOf(back, test)), yes: came ? 1 : 0, no: came ? 0 : 1 }],
  ),
]

/** Of the earlier short tests none, half, or all: 0 to 2. */
const habitOf = (back: Beginner['back'], test: number): number => (test === 0 ? 0 : (back.slice(0, test).filter(Boolean).length / test) * 2)

const likelihood = (patterns: readonly Pattern[], at: readonly number[]): ReturnType<Climb> => {
  const { chance, yes: ofYes, no: ofNo } = tableOf(at)
  const [expected, happened] = [new Float64Array(chance.length), new Float64Array(chance.length)]
  const shares = new Float64Array(points)
  let value = 0
  for (const { weight, seen } of patterns) {
    shares.set(logWeights)
    for (const { event, yes, no } of seen)
      for (let point = 0, i = event * points; point < points; point++, i++)
        shares[point] = (shares[point] as number) + yes * (ofYes[i] as number) + no * (ofNo[i] as number)
    value += weight * toShares(shares)
    for (const { event, yes, no } of seen)
      for (let point = 0, i = event * points; point < points; point++, i++) {
        const share = weight * (shares[point] as number)
        happened[i] = (happened[i] as number) + share * yes
        expected[i] = (expected[i] as number) + share * (yes + no) * (chance[i] as number)
      }
  }
  return { value, slope: slopeFrom(happened, expected, at) }
}

/** How the likelihood rises: by what happened oftener than the model expects. */
const slopeFrom = (happened: Float64Array, expected: Float64Array, at: readonly number[]): number[] => {
  const slope = new Array<number>(numbers).fill(0)
  const add = (i: number, by: number) => {
    slope[i] = (slope[i] as number) + by
  }
  for (const [row, { level, skill }] of events.entries()) {
    let rest = 0
    let bySkill = 0
    for (let point = 0; point < points; point++) {
      const off = (happened[row * points + point] as number) - (expected[row * points + point] as number)
      rest += off
      bySkill += off * (bell[point] as { at: number }).at
    }
    for (const [i, by] of level) add(i, rest * by)
    if (skill === 'spread') add(place.spread, bySkill * Math.exp(at[place.spread] as number))
    else add(place.leaving, bySkill)
  }
  return slope
}

const logWeights = bell.map(({ weight }) => Math.log(weight))

/** By event and point of skill: the chance, and the logarithms of it and of its contrary. */
const tableOf = (at: readonly number[]) => {
  const [chance, yes, no] = [0, 1, 2].map(() => new Float64Array(events.length * points)) as [Float64Array, Float64Array, Float64Array]
  for (const [row, event] of events.entries()) {
    const [level, bySkill] = [levelOf(event, at), bySkillOf(event, at)]
    for (let point = 0; point < points; point++) {
      const x = level + bySkill * (bell[point] as { at: number }).at
      const i = row * points + point
      const rest = Math.log1p(Math.exp(-Math.abs(x)))
      yes[i] = Math.min(x, 0) - rest
      no[i] = Math.min(-x, 0) - rest
      chance[i] = Math.exp(yes[i] as number)
    }
  }
  return { chance, yes, no }
}

/** Logarithms become shares of one; gives the logarithm of their sum. */
const toShares = (chances: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (const one of chances) most = Math.max(most, one)
  let sum = 0
  for (let point = 0; point < points; point++) {
    chances[point] = Math.exp((chances[point] as number) - most)
    sum += chances[point] as number
  }
  for (let point = 0; point < points; point++) chances[point] = (chances[point] as number) / sum
  return most + Math.log(sum)
}

/** The variance of a time's mean, or with another time of their difference. */
export const varianceOf = ({ slopes, variance }: Fit, time: number, less?: number): number => {
  const slope = slopes[time] as number[]
  const other = less === undefined ? undefined : slopes[less]
  const by = other ? slope.map((x, i) => x - (other[i] as number)) : slope
  return between(by, variance, by)
}
