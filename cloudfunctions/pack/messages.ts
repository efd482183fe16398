import { createHash } from 'node:crypto'
import type { Pack } from '../../types/entities/pack'
import type { QuizItem } from '../../types/entities/quiz'

/** By round, the place of the wording shown in it. The fourth and later ones are the families'. */
const wordings = { before: 0, after: 1, more: 2 } as const

type Round = keyof typeof wordings

/** The three messages of a pack's theme in each round's wording; nothing when the bank does not have them all. */
export const messagesOf = ({ _id, theme }: Pack, items: QuizItem[]) => {
  const own = items.filter((item) => item.theme === theme && item.variants.length > wordings.more)
  if (own.length < 3) return undefined
  const shown = (round: Round) =>
    [...own]
      .sort((a, b) => placeOf(_id, round, a._id).localeCompare(placeOf(_id, round, b._id)))
      .map((item) => ({ ...item, ...(item.variants[wordings[round]] as QuizItem['variants'][number]), variant: wordings[round] }))
  return { before: shown('before'), after: shown('after'), more: shown('more') }
}

/** Another order in each round, the same for every class: which place the genuine one has can be learnt from nothing. */
const placeOf = (...parts: string[]) => createHash('sha256').update(parts.join(' ')).digest('hex')
