/** Many made-up campaigns put through the figures that the page shows, and how right they were. */
import { quizItems } from '../../content/quiz-items'
import { type Figure, learnedOf, type Silent } from '../../figures/learned'
import { z95 } from '../../figures/normal'
import { campaign, type Scenario } from './campaign'

const measures = ['hits', 'alarms'] as const
export type Measure = (typeof measures)[number]

/** One figure of one campaign beside what it should be. */
export interface Outcome {
  measure: Measure
  time: number
  silent?: Silent
  /** Estimate less truth, and what those who came back alone would say, less truth. */
  off: number
  plainOff: number
  covered: boolean
  width: number
  /** By how much the page says it is off if those who stayed away see through one in ten less. */
  mayBeOff: number
  /** The same of the change since the first game. */
  changeOff?: number
  changeCovered?: boolean
  changeError?: number
}

export const outcomesOf = (scenario: Scenario, seed: number): Outcome[] => {
  const { rounds, today, truth } = campaign(scenario, seed)
  const { times } = learnedOf(rounds, quizItems, scenario.adult, today)
  return measures.flatMap((measure) =>
    times.map((figures, time) => ({
      measure,
      time,
      ...judged(figures[measure], truth[measure], time),
      mayBeOff: (1 - figures.back / Math.max(1, figures.due)) / 10,
    })),
  )
}

const judged = (said: Figure | Silent, truth: number[], time: number): Omit<Outcome, 'measure' | 'time' | 'mayBeOff'> => {
  if (typeof said === 'string') return { silent: said, off: 0, plainOff: 0, covered: false, width: 0 }
  const [there, first] = [truth[time] as number, truth[0] as number]
  const { mean, low, high, plain, change } = said
  return {
    ...{ off: mean - there, plainOff: plain - there, covered: low <= there && there <= high, width: high - low },
    ...(change && {
      changeOff: change.by - (there - first),
      changeCovered: change.low <= there - first && there - first <= change.high,
      changeError: (change.high - change.low) / (2 * z95),
    }),
  }
}

/** What many campaigns show of one figure. In points of a hundred. */
export interface Row {
  measure: Measure
  time: number
  /** Campaigns where a figure was said. */
  said: number
  bias: number
  plainBias: number
  coverage: number
  width: number
  mayBeOff: number
  changeBias: number
  changeCoverage: number
  /** The smallest change that is seen in four of five campaigns. */
  smallest: number
}

/** At 80 % power, two-sided at 5 %. */
const seen = z95 + 0.8416

export const rowsOf = (outcomes: readonly Outcome[]): Row[] =>
  measures.flatMap((measure) =>
    [0, 1, 2, 3].map((time) => {
      const said = outcomes.filter((one) => one.measure === measure && one.time === time && !one.silent)
      const mean = (of: (one: Outcome) => number) => (100 * said.reduce((sum, one) => sum + of(one), 0)) / Math.max(1, said.length)
      return {
        ...{ measure, time, said: said.length },
        bias: mean(({ off }) => off),
        plainBias: mean(({ plainOff }) => plainOff),
        coverage: mean(({ covered }) => (covered ? 1 : 0)),
        width: mean(({ width }) => width),
        mayBeOff: mean(({ mayBeOff }) => mayBeOff),
        changeBias: mean(({ changeOff = 0 }) => changeOff),
        changeCoverage: mean(({ changeCovered }) => (changeCovered ? 1 : 0)),
        smallest: seen * mean(({ changeError = 0 }) => changeError),
      }
    }),
  )
