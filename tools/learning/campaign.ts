/** A made-up campaign over the real bank: what its families know, what they are dealt, answer and hand in, and what the figures should say. */
import { choose } from '../../cloudfunctions/quiz/choose'
import { quizItems } from '../../content/quiz-items'
import { distanceOf } from '../../figures/bank'
import type { Round } from '../../figures/beginners'
import { bell, logistic } from '../../figures/normal'
import type { FraudType } from '../../types/entities/fraud'
import type { QuizItem } from '../../types/entities/quiz'
import { type Dice, diceOf } from '../dice'

export interface Scenario {
  name: string
  families: number
  adult: 'adult' | 'elder'
  /** How the chance of coming back rises with a standard deviation of skill, on the logit scale. */
  leaving: number
  /** The same with what was learnt and not forgotten since the game: what nobody's answers show of those who left. */
  leavingForgot?: number
  /** Of every hundred at the mean of skill, who come back at the short tests. */
  back?: [number, number, number]
  /** How what a family knows at a short test differs from what it knew at first, beside the mean. */
  drift?: number
  /** Nothing is learnt: to see how often a change is said that is none. */
  nothingLearnt?: boolean
}

/** What nobody knows of a real campaign. All on the logit scale. */
const skill = 0.9
const byKind = 0.4
const hardness = { kind: 0.4, item: 0.3, wording: 0.3 }
/** Messages that children do not get are harder. */
const far = 0.3
/** Wariness that is no skill: whoever calls more false ones false also calls more genuine ones false. */
const wariness = 0.5
const hits = { level: 0.4, learnt: [0, 0.6, 0.35, 0.1] }
const alarms = { level: -1.1, learnt: [0, 0.3, 0.15, 0] }
/** Who would rather ask first, whatever the message. */
const asks = 0.08
/** Some people come back to whatever they began. */
const habit = 0.8

const days = [0, 14, 30, 90]
const occasions = ['first', 'days14', 'days30', 'days90'] as const
const childBands = ['6-9', '10-13', '14-17'] as const
const inBand = new Map(
  (['6-9', '10-13', '14-17', 'adult', 'elder'] as const).map((band) => [band, quizItems.filter(({ bands }) => bands.includes(band))]),
)
const itemOf = new Map(quizItems.map((item) => [item._id, item]))

export interface Campaign {
  rounds: Round[]
  today: string
  /** By time, over all families, for the bank's messages drawn evenly over the kinds. */
  truth: { hits: number[]; alarms: number[] }
}

export const campaign = (scenario: Scenario, seed: number): Campaign => {
  const dice = diceOf(seed)
  const hard = hardnessOf(dice)
  const rounds: Round[] = []
  for (let n = 0; n < scenario.families; n++) rounds.push(...familyOf(scenario, `f${n}`, hard, dice))
  return { rounds, today: '2027-06-01', truth: truthOf(scenario, hard) }
}

type Hardness = (item: QuizItem, variant: number) => number

const hardnessOf = (dice: Dice): Hardness => {
  const kinds = new Map<string, number>()
  const items = new Map<string, number[]>()
  for (const item of quizItems) {
    const kind = item.type ?? item._id
    if (!kinds.has(kind)) kinds.set(kind, hardness.kind * dice.normal())
    const whole = (kinds.get(kind) ?? 0) + hardness.item * dice.normal() + (far * distanceOf(item)) / 3
    items.set(
      item._id,
      item.variants.map(() => whole + hardness.wording * dice.normal()),
    )
  }
  return (item, variant) => items.get(item._id)?.[variant] ?? 0
}

const learntOf = ({ nothingLearnt }: Scenario, of: typeof hits, time: number) => (nothingLearnt ? 0 : (of.learnt[time] ?? 0))

const familyOf = (scenario: Scenario, family: string, hard: Hardness, dice: Dice): Round[] => {
  const { adult, leaving, leavingForgot = 0, back = [60, 45, 35], drift = 0.3 } = scenario
  const child = childBands[dice.below(3)] as (typeof childBands)[number]
  const [theta, wary, stays] = [dice.normal(), dice.normal(), dice.normal()]
  const kinds = new Map<FraudType, number>()
  const ofKind = (kind: FraudType) => {
    if (!kinds.has(kind)) kinds.set(kind, byKind * dice.normal())
    return kinds.get(kind) ?? 0
  }
  const met: Record<string, number> = {}
  const missed = new Set<FraudType>()
  const rounds: Round[] = []
  for (const [time, occasion] of occasions.entries()) {
    const since = time === 0 ? 0 : drift * dice.normal()
    if (time > 0) {
      const usual = (back[time - 1] ?? 0) / 100
      const coming = Math.log(usual / (1 - usual)) + leaving * theta + leavingForgot * (since / drift) + habit * stays
      if (dice.roll() > logistic(coming)) continue
    }
    const game = time > 0 ? 'retest' : dice.roll() < 0.7 ? 'five' : 'twelve'
    const before = missed.size
    const dealt = choose(inBand.get(time > 0 ? adult : child) ?? [], { game, met, missed: [...missed] }, dice.below)
    const answers = dealt.map(({ item: id, variant, again }) => {
      const item = itemOf.get(id) as QuizItem
      met[id] = (met[id] ?? 0) | (1 << variant)
      const sure = item.genuine
        ? alarms.level - learntOf(scenario, alarms, time) - 0.6 * skill * theta + wariness * wary - 0.5 * since + hard(item, variant)
        : hits.level +
          learntOf(scenario, hits, time) +
          skill * theta +
          wariness * wary * 0.5 +
          since +
          ofKind(item.type as FraudType) -
          hard(item, variant)
      const guess = dice.roll() < asks ? ('ask' as const) : dice.roll() < logistic(sure) ? ('fake' as const) : ('real' as const)
      if (item.type) {
        if (guess === 'real') missed.add(item.type)
        else missed.delete(item.type)
      }
      return { item: id, variant, guess, ...(again && { again }) }
    })
    const late = time === 0 ? 0 : dice.below(6)
    rounds.push({ family, occasion, adult, answers, day: dayAfter((days[time] ?? 0) + late), missed: before })
  }
  return rounds
}

const dayAfter = (n: number) => new Date(Date.UTC(2026, 11, 1 + n)).toISOString().slice(0, 10)

/** The mean over all people there could be: nobody's own luck is in it. */
const truthOf = (scenario: Scenario, hard: Hardness): Campaign['truth'] => {
  const { adult, drift = 0.3 } = scenario
  const mean = (genuine: boolean, time: number) => {
    const since = time === 0 ? 0 : drift
    const spread = genuine ? Math.hypot(0.6 * skill, wariness, 0.5 * since) : Math.hypot(skill, 0.5 * wariness, since, byKind)
    const level = genuine ? alarms.level - learntOf(scenario, alarms, time) : hits.level + learntOf(scenario, hits, time)
    const ofKind = new Map<string, number[]>()
    for (const item of inBand.get(adult) ?? []) {
      if (item.genuine !== genuine) continue
      const kind = item.type ?? ''
      const ways = item.variants.map((_, variant) => {
        const at = level + (genuine ? 1 : -1) * hard(item, variant)
        return bell.reduce((sum, point) => sum + point.weight * logistic(at + spread * point.at), 0)
      })
      ofKind.set(kind, [...(ofKind.get(kind) ?? []), average(ways)])
    }
    return (1 - asks) * average([...ofKind.values()].map(average))
  }
  const all = [0, 1, 2, 3]
  return { hits: all.map((time) => mean(false, time)), alarms: all.map((time) => mean(true, time)) }
}

const average = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length
