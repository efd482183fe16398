import { createHash } from 'node:crypto'
import type { QuizItem, QuizSession } from '../../types/entities/quiz'

const genuine = 4
const fraud = 8

/** Twelve questions, four of them genuine messages, the rest of as many kinds of fraud as there are: the same for the same session. */
export const chooseQuestions = (items: QuizItem[], session: string): QuizSession['questions'] => {
  const shuffled = shuffle(items, session, 'which')
  const chosen = [
    ...shuffled.filter((i) => i.genuine).slice(0, genuine),
    ...differentFirst(shuffled.filter((i) => !i.genuine)).slice(0, fraud),
  ]
  return shuffle(chosen, session, 'order').map((item) => ({ item: item._id, variant: number(session, item._id) % item.variants.length }))
}

/** The first of each type before the second of any. */
const differentFirst = (items: QuizItem[]) => {
  const first = items.filter((item, i) => items.findIndex((other) => other.type === item.type) === i)
  return [...first, ...items.filter((item) => !first.includes(item))]
}

const shuffle = (items: QuizItem[], ...seed: string[]) =>
  items
    .map((item) => ({ item, at: number(...seed, item._id) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

const number = (...seed: string[]) => createHash('sha256').update(seed.join(' ')).digest().readUIntBE(0, 6)
