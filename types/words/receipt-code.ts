/** Receipt codes: eleven letters nobody could guess (52 bits) and one more that tells a slip of the pen. Codes of earlier releases have eight and no such letter. */
import { receiptAlphabet } from './report'

const n = receiptAlphabet.length

/** Luhn's sum over letters, every second one counted double from the last: any one wrong letter changes it, and nearly every two that changed places. */
const sumOf = (letters: string): number =>
  [...letters].reverse().reduce((sum, letter, i) => {
    const value = receiptAlphabet.indexOf(letter) * (i % 2 === 0 ? 2 : 1)
    return sum + Math.floor(value / n) + (value % n)
  }, 0)

/** The last letter of a code that begins with these eleven. */
export const checkLetter = (letters: string): string => receiptAlphabet[(n - (sumOf(letters) % n)) % n] as string

/** Letters in groups as they stand on a receipt: R7K2-9QXM-4HTE. */
export const inGroups = (letters: string): string => letters.match(/.{4}/g)?.join('-') ?? letters
