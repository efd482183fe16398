import type { QuizRound } from '../types/entities/quiz'
import { type Bank, distanceOf, kindsOf } from './bank'
import { type Answers, type Beginner, times } from './leaving'

export type Round = Omit<QuizRound, '_id'>

/** What is counted: a false message seen through, or a genuine one taken for false. Asking first is neither. */
export type Measure = 'hits' | 'alarms'

/**
 * When a short test counts as that of two weeks, a month or three months: so many days after the first game, both ends included.
 * Who takes the first of them five weeks late says how it is after seven weeks, not after two.
 */
export const windows: readonly [from: number, to: number][] = [
  [10, 24],
  [25, 59],
  [60, 150],
]

/** A family from its first game on: its rounds by time, the first of each; nothing for a time that is not over. */
export interface Course {
  family: string
  rounds: (Round | undefined)[]
  back: (boolean | undefined)[]
}

/** Families whose adult of this band played a first game. What another adult of theirs played is left out. */
export const coursesOf = (rounds: readonly Round[], adult: Round['adult'], today: string): Course[] => {
  const byFamily = new Map<string, Round[]>()
  for (const round of rounds) {
    const others = byFamily.get(round.family)
    if (others) others.push(round)
    else byFamily.set(round.family, [round])
  }
  return [...byFamily].flatMap(([family, all]) => {
    const first = all.find(({ occasion }) => occasion === 'first')
    if (!first || first.adult !== adult) return []
    const tests = all.filter((round) => round.adult === adult && round.occasion !== 'first' && round.occasion !== 'other')
    const since = (day: string) => daysBetween(first.day, day)
    const over = windows.map(([, to]) => since(today) > to)
    const taken = windows.map(([from, to], i) =>
      over[i] ? tests.filter(({ day }) => since(day) >= from && since(day) <= to).sort((a, b) => a.day.localeCompare(b.day))[0] : undefined,
    )
    return [{ family, rounds: [first, ...taken], back: taken.map((test, i) => (over[i] ? test !== undefined : undefined)) }]
  })
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The same families as the model takes them. */
export const beginnersOf = (courses: readonly Course[], measure: Measure, bank: Bank): Beginner[] =>
  courses.map(({ rounds, back }) => ({
    answers: Array.from({ length: times }, (_, time) => (rounds[time] ? answersOf(rounds[time], measure, bank) : [])),
    back,
  }))

/** A first game has messages of the child's too; those that are not the adult's count for nothing, nor do those that the child's class had been told about. */
export const answersOf = ({ adult, answers }: Pick<Round, 'adult' | 'answers'>, measure: Measure, bank: Bank): Answers[] => {
  const counted: Answers[] = []
  for (const { item, guess, again = false, told } of answers) {
    const known = bank.get(item)
    if (told || !known?.bands.includes(adult) || known.genuine !== (measure === 'alarms')) continue
    const distance = distanceOf(known)
    const yes = guess === 'fake' ? 1 : 0
    const same = counted.find((one) => one.distance === distance && one.again === again)
    if (same) {
      same.yes += yes
      same.all++
    } else counted.push({ yes, all: 1, distance, again })
  }
  return counted
}

/** By time, the mean share of all kinds that a family had missed; where it did not come back, as it was last known. */
export const missedShares = (courses: readonly Course[], bank: Bank, kinds: number): number[] => {
  const sums = new Array<number>(times).fill(0)
  for (const { rounds } of courses) {
    let known = 0
    rounds.forEach((round, time) => {
      if (round && time > 0) known = round.missed ?? 0
      sums[time] = (sums[time] ?? 0) + (time > 0 ? Math.min(1, known / kinds) : 0)
      if (round && time === 0) known = missedIn(round, bank)
    })
  }
  return sums.map((sum) => sum / Math.max(1, courses.length))
}

const missedIn = ({ answers }: Round, bank: Bank): number =>
  kindsOf(answers.flatMap(({ item, guess }) => (guess === 'real' ? (bank.get(item) ?? []) : []))).length
