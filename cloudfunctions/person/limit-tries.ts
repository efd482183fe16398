import { randomUUID } from 'node:crypto'
import { markOf } from '../_domain/marks'
import { CallError } from '../_kit/call-error'
import { _, store } from '../_kit/store'

const minute = 60_000
/** Wrong digits that one member of staff may type in five minutes. Each for themselves: digits let nobody in, so there is nothing that others' tries endanger, and nobody is locked out by them. */
const each = 5

/**
 * Runs an attempt at a secret; what gives null stays on record as a wrong try. The try is written down before it is counted,
 * so that a hundred at once cannot all slip under the limit. Throws `tooMany` beyond it.
 */
export const limitTries = async <T>(visitor: string, now: number, attempt: () => Promise<T | null>): Promise<T | null> => {
  const own = { _id: randomUUID(), visitor: markOf('visitor', visitor), at: now }
  await store.add('signInAttempts', own)
  const refused = (await store.count('signInAttempts', { visitor: own.visitor, at: _.gt(now - 5 * minute) })) > each
  const result = refused ? null : await attempt()
  await store.remove('signInAttempts', refused || result !== null ? { _id: own._id } : { at: _.lte(now - 5 * minute) })
  if (refused) throw new CallError('tooMany', '试错的次数太多了，请过五分钟再取一个新码')
  return result
}
