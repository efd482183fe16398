import { someText } from '../../types/plain-text'
import { isPrivateCode, wordsFor, wrongCodes } from '../../wording/mongolian/code'
import { CallError } from './call-error'

/** Letters of a private code are boxes on every other phone: what staff write for others never has them, wherever in it they stand. */
export const requireStandardCode = (written: unknown): void => {
  someText(written, (text) => {
    const [wrong] = isPrivateCode(text) ? wrongCodes(text) : []
    if (wrong) throw new CallError('badInput', wordsFor(wrong))
    return false
  })
}
