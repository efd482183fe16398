import { lazily } from '../types/lazily'
import { figureOf } from '../types/plain-text'

/** A text as the checks read it, with the place of each letter in what was written. */
export interface Plain {
  text: string
  /** `from[i]`, `to[i]`: where letter i begins and ends in the original. */
  from: number[]
  to: number[]
}

const decoration = lazily(() => /[\p{M}\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u)
/** Digits in rings and discs that have no other form: ❶ ➀ ➊ ⓵ ⓿. */
const ringed: [first: number, value: number][] = [
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
  [0x24f5, 1],
  [0x24ff, 0],
  [0x24ea, 0],
]
/** Letters of other scripts that look like Latin ones. */
const lookalikes = new Map(
  [...'аa еe оo рp сc уy хx іi ѕs јj ԁd һh ѵv мm тt кk нh вb αa οo ρp νv κk ιi υu τt'.matchAll(/(\S)(\S)/g)].map(
    ([, other, latin]) => [other as string, latin as string] as const,
  ),
)

const readAs = (letter: string): string => {
  if (/[\u4e00-\u9fff]/.test(letter)) return letter
  if (decoration().test(letter)) return ''
  const figure = figureOf(letter)
  if (figure !== undefined) return figure
  const code = letter.codePointAt(0) as number
  const ring = ringed.find(([first, value]) => code >= first && code <= first + 9 - value && (value === 1 || code === first))
  if (ring) return String(ring[1] + code - ring[0])
  const latin = lookalikes.get(letter.toLowerCase())
  return latin ?? letter.normalize('NFKC').replace(/[\p{M}\u2044]/gu, '')
}

/** Whatever hides a number, an address or a name from a check, taken off: invisible marks, digits of other scripts and in rings, wide forms, letters that only look like Latin ones. */
export const plainOf = (written: string): Plain => {
  const plain: Plain = { text: '', from: [], to: [] }
  let at = 0
  for (const letter of written) {
    for (const unit of readAs(letter).split('')) {
      plain.text += unit
      plain.from.push(at)
      plain.to.push(at + letter.length)
    }
    at += letter.length
  }
  return plain
}

/** Where a stretch of the plain text stands in what was written. */
export const placeOf = ({ from, to }: Plain, start: number, end: number): { from: number; to: number } => ({
  from: from[start] ?? 0,
  to: to[end - 1] ?? 0,
})
