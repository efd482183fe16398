import type { FraudType } from '../types/entities/fraud'
import type { QuizRound } from '../types/entities/quiz'
import { type Bank, distancesOf, type Known, kindsOf } from './bank'
import { beginnersOf, type Course, coursesOf, type Measure, missedShares, type Round } from './beginners'
import { byKind, type KindFigure } from './by-kind'
import { type Beginner, type Fit, fitModel, givenAt, times, varianceOf } from './leaving'
import { logistic, logit, z95 } from './normal'
import { type Share, shareOf } from './share'

/** Under so many families nothing is said. */
export const fewest = 10

/**
 * Where fewer than one in three came back nothing is said: whether those who stayed away forgot more than others no answer shows,
 * and more than two thirds of the figure would rest on it (npm run simulate-learning, docs/learning.md).
 */
export const leastBack = 1 / 3

/** A first game, and the short tests after it. */
const occasions = ['first', 'days14', 'days30', 'days90'] as const satisfies QuizRound['occasion'][]

/** Why no figure is given: too few families, too few of them back, or a model that finds no end. */
export type Silent = 'few' | 'left' | 'unclear'

export interface Figure {
  mean: number
  low: number
  high: number
  /** As those alone answered who came back. */
  plain: number
  /** Against the first game: by how much, with its interval. */
  change?: { by: number; low: number; high: number }
}

export interface TimeFigures {
  occasion: (typeof occasions)[number]
  /** Families whose time for it is over, and those of them that came. */
  due: number
  back: number
  hits: Figure | Silent
  alarms: Figure | Silent
  /** Of all messages, those about which they would ask first. */
  asked?: Share
}

export interface BandFigures {
  began: number
  times: TimeFigures[]
  kinds: KindFigure[]
}

/** What the rounds handed in say of the adults of one band, as of a day. */
export const learnedOf = (rounds: readonly Round[], items: readonly Known[], adult: QuizRound['adult'], today: string): BandFigures => {
  const bank: Bank = new Map(items.map((item) => [item._id, item]))
  const ofBand = items.filter(({ bands }) => bands.includes(adult))
  const courses = coursesOf(rounds, adult, today)
  const [hits, alarms] = (['hits', 'alarms'] as const).map((measure) => measured(courses, ofBand, measure, bank)) as [Measured, Measured]
  return {
    began: courses.length,
    times: occasions.map((occasion, time) => {
      const asked = shareOf(courses.map(({ rounds: played }) => askedIn(played[time])))
      return {
        occasion,
        due: dueAt(courses, time),
        back: backAt(courses, time),
        hits: hits(time),
        alarms: alarms(time),
        ...(asked && asked.families >= fewest && { asked }),
      }
    }),
    kinds: byKind(courses, bank, kindsOf(ofBand) as FraudType[], fewest),
  }
}

const dueAt = (courses: readonly Course[], time: number) =>
  time === 0 ? courses.length : courses.filter(({ back }) => back[time - 1] !== undefined).length
const backAt = (courses: readonly Course[], time: number) => courses.filter(({ rounds }) => rounds[time]).length

const askedIn = (round: Round | undefined) => ({
  yes: round?.answers.filter(({ guess }) => guess === 'ask').length ?? 0,
  all: round?.answers.length ?? 0,
})

type Measured = (time: number) => Figure | Silent

/** A measure at each time, or why it is not said. */
const measured = (courses: readonly Course[], ofBand: readonly Known[], measure: Measure, bank: Bank): Measured => {
  const own = ofBand.filter(({ genuine }) => genuine === (measure === 'alarms'))
  const beginners = beginnersOf(courses, measure, bank)
  const again = measure === 'hits' ? missedShares(courses, bank, kindsOf(own).length) : new Array<number>(times).fill(0)
  const found = courses.length < fewest ? undefined : fitModel(beginners, { distances: distancesOf(own), again })
  return (time) => {
    const [due, back] = [dueAt(courses, time), backAt(courses, time)]
    if (back < fewest) return 'few'
    if (back < due * leastBack) return 'left'
    return found ? figureOf(found, time, plainAt(beginners, time)) : 'unclear'
  }
}

const plainAt = (beginners: readonly Beginner[], time: number): number => {
  const { yes, all } = givenAt(beginners, time)
  return yes / Math.max(1, all)
}

const figureOf = (found: Fit, time: number, plain: number): Figure => {
  const mean = found.mean[time] as number
  // on the logit scale an interval stays between nothing and all
  const half = (z95 * Math.sqrt(varianceOf(found, time))) / (mean * (1 - mean))
  const figure = { mean, low: logistic(logit(mean) - half), high: logistic(logit(mean) + half), plain }
  if (time === 0) return figure
  const by = mean - (found.mean[0] as number)
  const off = z95 * Math.sqrt(varianceOf(found, time, 0))
  return { ...figure, change: { by, low: by - off, high: by + off } }
}
