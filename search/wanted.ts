import { sameMeaning } from '../content/search-words'
import { lazily } from '../types/lazily'
import { isPair, type Term, termsOf } from './terms'

/** A question's term: `share` below 1 for a word that only means the same as one that was typed. */
export interface Wanted extends Term {
  share: number
}

const pairsOf = (text: string) => termsOf(text).filter(isPair)
const groups = lazily(() => sameMeaning.map((words) => words.map((word) => pairsOf(word))))

/** What a question looks for, each thing once: what was typed, in whatever characters, and what means the same. */
export const wanted = (question: string): Wanted[] => {
  const typed = termsOf(question).map((term) => ({ ...term, share: 1 }))
  const keys = new Set(typed.map(({ key }) => key))
  const meant = groups()
    .filter((words) => words.some((pairs) => pairs.every(({ key }) => keys.has(key))))
    .flatMap((words) => words.flat().map((term) => ({ ...term, share: 0.5 })))
  return [...new Map([...meant, ...typed].map((term) => [term.key, term])).values()]
}
