import type { ManuscriptKind } from '../../types/words/manuscript'
import { type Content, wordsIn } from '../manuscripts'
import { panelFields } from '../panels'
import type { LikenessText } from './likeness'

interface Alike {
  /** What a row tells, and how much each counts. */
  aspects: { of: string[]; weight: number }[]
  /** From here on two rows say the same. */
  limit: number
}

const whole = (of: string[], limit: number): Alike => ({ aspects: [{ of, weight: 1 }], limit })

/** What tells rows of a kind apart. The desk warns by it, the library's tests hold to it, `npm run similarity` reports it. */
export const alike: Record<ManuscriptKind, Alike> = {
  case: {
    aspects: [
      { of: ['title', 'story'], weight: 0.35 },
      { of: ['turningPoint'], weight: 0.15 },
      { of: ['redFlags'], weight: 0.25 },
      { of: ['todo', 'ask'], weight: 0.25 },
    ],
    limit: 0.1,
  },
  tip: whole(['headline', 'lines', 'speech'], 0.1),
  // those of one theme tell of the same thing on purpose, and ask for another
  quizItem: whole(['text1', 'text2', 'text3', 'text4'], 0.3),
  slogan: whole(['text'], 0.2),
  script: whole(['text'], 0.12),
  poster: whole(['headline', 'lines'], 0.15),
  comic: whole(['title', ...panelFields], 0.2),
}

export const weightsOf = (kind: ManuscriptKind): number[] => alike[kind].aspects.map(({ weight }) => weight)

export const toldBy = (kind: ManuscriptKind, id: string, content: Content): LikenessText => ({
  id,
  aspects: alike[kind].aspects.map(({ of }) => of.flatMap((field) => wordsIn(content, field)).join('。')),
})
