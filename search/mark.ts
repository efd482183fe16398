import { isPair, termsOf } from './terms'
import type { Wanted } from './wanted'

/** From a character up to, not including, another. */
export type Span = [from: number, to: number]

/** Of what only sounds the same, this much must be told: 不会 is not what 不回 looked for. */
const rare = 2

/** Where a text says what the question looks for, and how much that tells. */
export const marksIn = (text: string, question: Wanted[], told: (key: string) => number): { spans: Span[]; telling: number } => {
  const few = !question.some(isPair)
  const wanted = new Map(question.filter((term) => few || isPair(term)).map((term) => [term.key, term]))
  const met = termsOf(text).filter(({ key, words }) => wanted.has(key) && (wanted.get(key)?.words === words || told(key) > rare))
  const spans: Span[] = []
  for (const { at, words } of met) {
    const last = spans[spans.length - 1]
    if (last && at <= last[1]) last[1] = Math.max(last[1], at + words.length)
    else spans.push([at, at + words.length])
  }
  const each = new Set(met.map(({ key }) => key))
  return { spans, telling: [...each].reduce((sum, key) => sum + told(key) * (wanted.get(key)?.share ?? 0), 0) }
}
