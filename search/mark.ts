import { isPair, termsOf } from './terms'
import type { Wanted } from './wanted'

/** From a character up to, not including, another. */
export type Span = [from: number, to: number]

/** Where a text says what the question looks for, and how much that tells. */
export const marksIn = (text: string, question: Wanted[], told: (key: string) => number): { spans: Span[]; telling: number } => {
  const few = !question.some(isPair)
  const keys = new Map(question.filter((term) => few || isPair(term)).map(({ key, share }) => [key, share]))
  const met = termsOf(text).filter(({ key }) => keys.has(key))
  const spans: Span[] = []
  for (const { at, words } of met) {
    const last = spans[spans.length - 1]
    if (last && at <= last[1]) last[1] = Math.max(last[1], at + words.length)
    else spans.push([at, at + words.length])
  }
  const each = new Set(met.map(({ key }) => key))
  return { spans, telling: [...each].reduce((sum, key) => sum + told(key) * (keys.get(key) ?? 0), 0) }
}
