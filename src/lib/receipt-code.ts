import { receiptAlphabet } from '../../types/words/report'

/** A receipt code as people type it (small letters, spaces, no dash) in its own form, or undefined when it cannot be one. */
export const receiptCode = (typed: string): string | undefined => {
  const letters = typed.toUpperCase().replace(/[\s\-—–－]/g, '')
  const fits = letters.length === 8 && [...letters].every((letter) => receiptAlphabet.includes(letter))
  return fits ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined
}
