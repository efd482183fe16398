import type { Case } from '../types/entities/case'
import { isPair } from './terms'
import type { Wanted } from './wanted'
import { saturated, weigh } from './weigh'

/** How much a term tells, by how many of all cases have it. */
export const telling = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5))

/** The same characters count whole, the same sound somewhat less, a single character little beside a pair. */
const homophone = 0.75
const single = 0.4

/** What the term can add to a score. */
const worth = (term: Wanted, few: boolean, told: (key: string) => number) =>
  told(term.key) * term.share * (few || isPair(term) ? 1 : single)

/** How well a case answers: 0 when nothing of it is there. */
export const score = (one: Case, question: Wanted[], told: (key: string) => number): number => {
  const { exact, byKey } = weigh(one)
  const few = !question.some(isPair)
  return question.reduce((sum, term) => {
    const same = exact.get(term.words) ?? 0
    const weight = same + Math.max(0, (byKey.get(term.key) ?? 0) - same) * homophone
    return sum + worth(term, few, told) * saturated(weight)
  }, 0)
}

/** The least score that answers at all: of a few words more must be met than of a long tale. */
export const leastScore = (question: Wanted[], told: (key: string) => number): number => {
  const typed = question.filter(({ share }) => share === 1)
  const pairs = typed.filter(isPair).length
  const whole = typed.reduce((sum, term) => sum + worth(term, pairs === 0, told), 0)
  return whole * Math.min(0.2, 0.6 / (pairs + 1))
}
