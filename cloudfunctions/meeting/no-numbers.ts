import { numberedIn } from '../_domain/no-numbers'
import { CallError } from '../_kit/call-error'

/** Throws `badInput` where somebody's number stands: a meeting is read by all who work in the place. */
export const requireNoNumbers = (words: Record<string, string | undefined>): void => {
  const where = numberedIn(words)
  if (where) throw new CallError('badInput', `“${where}”里有像电话、证件号的数字，去掉再存。钱数写成几万元`)
}
