import { checkLetter, inGroups } from '../../types/words/receipt-code'
import { receiptAlphabet } from '../../types/words/report'
import { randomBytes } from './random'

/** A fresh record id, made on the phone so that sending twice is sending once: `a-` and 20 characters from 32. */
export const newId = (prefix: string): string =>
  `${prefix}-${randomBytes(20)
    .map((b) => '0123456789abcdefghjkmnpqrstvwxyz'[b % 32])
    .join('')}`

/** A fresh receipt code such as `R7K2-9QXM-4HTE`. */
export const newReceiptCode = (): string => {
  // Bytes past the last whole multiple of the alphabet are thrown away, so that every character is equally likely.
  const limit = 256 - (256 % receiptAlphabet.length)
  let letters = ''
  while (letters.length < 11)
    for (const b of randomBytes(16)) if (b < limit && letters.length < 11) letters += receiptAlphabet[b % receiptAlphabet.length] as string
  return inGroups(letters + checkLetter(letters))
}

/** A fresh secret, as unlikely to be guessed as a record's id. */
export const newSecret = (): string => newId('s')
