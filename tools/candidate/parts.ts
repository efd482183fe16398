import type { Letters } from '../../check/letters'

/** A stretch of letters, from `begin` up to `end`. */
export interface Part {
  begin: number
  end: number
}

/** Up to this many letters a text is judged whole. */
const whole = 160
/** Stretches hold about so many letters: one message, and a few. */
const sizes = [45, 110]
/** Words that go on without a stop are cut after so many. */
const longestClause = 60

/** What is judged by itself: the whole of a short text, else stretches that begin with every sentence. A swindle of forty letters is not to drown in eight hundred. */
export const partsOf = ({ text }: Letters, voice: number[]): Part[] => {
  const said = voice.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0)
  const all = { begin: 0, end: text.length }
  if (said <= whole) return [all]
  const clauses = sentences(text)
  const saidIn = clauses.map(({ begin, end }) => voice.slice(begin, end).filter((one) => one > 0).length)
  const parts = new Map<string, Part>()
  for (const size of sizes)
    for (let first = 0; first < clauses.length; first++) {
      if (!saidIn[first]) continue
      let last = first
      let sum = saidIn[first]!
      while (sum < size && last + 1 < clauses.length) sum += saidIn[++last]!
      const part = { begin: clauses[first]!.begin, end: clauses[last]!.end }
      parts.set(`${part.begin} ${part.end}`, part)
      if (last + 1 === clauses.length) break
    }
  return [...parts.values(), all]
}

const sentences = (text: string): Part[] => {
  const found: Part[] = []
  let begin = 0
  for (let at = 0; at < text.length; at++) {
    const long = at - begin >= longestClause && (text[at] === '，' || at - begin >= 1.5 * longestClause)
    if (text[at] !== '。' && !long && at + 1 < text.length) continue
    found.push({ begin, end: at + 1 })
    begin = at + 1
  }
  return found
}
