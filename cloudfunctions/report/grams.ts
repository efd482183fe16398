/** Pieces of words by which a report is found again: two neighbouring characters, three letters, four digits; a shorter word whole. */

import { lazily } from '../../types/lazily'
import { plainText } from '../../types/plain-text'

const lengths = lazily((): [RegExp, number][] => [
  [/\p{Script=Han}+/gu, 2],
  [/\d+/g, 4],
  [/[a-z]+/g, 3],
])
/** Of one report at most so many. */
const most = 600

/** Letters and figures alone: 138 0013-8000 is 13800138000. */
export const bare = (text: string): string =>
  plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

export const gramsOf = (texts: string[]): string[] => {
  const found = new Set<string>()
  for (const text of texts)
    for (const [kind, length] of lengths())
      for (const [word] of bare(text).matchAll(kind)) {
        const letters = [...word]
        for (let i = 0; i === 0 || i + length <= letters.length; i++) {
          if (found.size >= most) return [...found]
          found.add(letters.slice(i, i + length).join(''))
        }
      }
  return [...found]
}
