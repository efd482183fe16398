import { receiptAlphabet } from '../../types/words/report'
import { fingerprint } from '../_kit/fingerprint'

/** The code of an invitation, 8 letters (39 bits): made from its id, so that it lies nowhere. */
export const codeOf = (id: string): string => {
  let number = BigInt(`0x${fingerprint('invitation', id).slice(0, 24)}`)
  return Array.from({ length: 8 }, () => {
    const letter = receiptAlphabet[Number(number % BigInt(receiptAlphabet.length))] as string
    number /= BigInt(receiptAlphabet.length)
    return letter
  }).join('')
}

/** Stands for a code where it is looked up. */
export const keyOfCode = (code: string): string => fingerprint('invitation code', code)

/** Names a member of staff to whoever may change their roles; the id stays here. */
export const keyOfPerson = (id: string): string => fingerprint('member of staff', id).slice(0, 24)
