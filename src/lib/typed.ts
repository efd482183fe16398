/** Codes and sums as people type and paste them: wide letters, invisible marks, a sentence around them. */
import { checkLetter, inGroups } from '../../types/words/receipt-code'
import { receiptAlphabet } from '../../types/words/report'

const plain = (typed: string) => typed.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')

/** Letters and digits alone, as codes have them: "aaaa ２２２２" is AAAA2222. */
export const lettersIn = (typed: string): string =>
  plain(typed)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')

/** The digits alone, e.g. of a sign-in code: "123 456" and １２３４５６ are 123456. */
export const digitsIn = (typed: string): string => plain(typed).replace(/\D/g, '')

const group = `[${receiptAlphabet}]{4}`
const code = new RegExp(`(?:^|[^A-Z0-9])(${group})[^A-Z0-9]?(${group})(?:[^A-Z0-9]?(${group}))?(?![A-Z0-9])`)

/** The receipt code in what was typed, as it stands on a receipt (R7K2-9QXM-4HTE, or R7K2-9QXM of an earlier release); undefined when there is none, or a letter of it is wrong. */
export const receiptCode = (typed: string): string | undefined => {
  const letters = plain(typed).toUpperCase()
  const found = code.exec(letters) ?? code.exec(lettersIn(typed))
  if (!found) return undefined
  const [, first = '', second = '', third] = found
  if (third && checkLetter(first + second + third.slice(0, 3)) !== third[3]) return undefined
  return inGroups(first + second + (third ?? ''))
}

const sum = /^[¥￥]?(\d+(?:\.\d+)?)(?:([千万])(\d{1,4})?)?(?:元|块钱?|圆|人民币)?整?$/
const worth = { 千: 1000, 万: 10_000 }

/** A sum in fen: 4800, 4,800, 4800元, 1.2万 and 1万2 (which is 12,000 元). Undefined when it is no sum, or has less than a fen in it. */
export const fenIn = (typed: string): number | undefined => {
  const found = sum.exec(
    plain(typed)
      .replace(/[\s,，、]/g, '')
      .replace(/大?[约概]|左右|多(?=元|块|$)/g, ''),
  )
  if (!found) return undefined
  const [, figures = '', unit, rest = ''] = found
  const times = unit ? worth[unit as keyof typeof worth] : 1
  const tail = rest.length === 1 ? (Number(rest) * times) / 10 : Number(rest)
  const fen = (Number(figures) * times + tail) * 100
  return Math.abs(fen - Math.round(fen)) < 1e-6 ? Math.round(fen) : undefined
}
