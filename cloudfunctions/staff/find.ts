import type { Appointment } from '../../types/entities/appointment'
import { limitTries } from '../_domain/limit-tries'
import { CallError } from '../_kit/call-error'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { keyOfCode } from './codes'
import { requireGiver } from './rules'

/** What a code invites this person to: open still, or theirs already. Throws `notFound` for all others alike, `tooMany` for who tries codes out. */
export const invitationFor = async (user: User, code: string, now: number): Promise<Appointment> => {
  const look = async () => {
    const [one] = await store.list('appointments', { key: keyOfCode(code) }, { limit: 1 })
    const open = one?.status === 'invited' && (one.expires ?? 0) > now
    const theirs = one?.person === user.id && one.status !== 'withdrawn'
    return one && (open || theirs) ? one : null
  }
  // thirty-nine bits, and a person tries ten in five minutes
  const found = await limitTries(code, user, now, look, { long: true, words: '试错的次数太多了，请过一会儿再试' })
  if (!found) throw new CallError('notFound', '没有这个邀请码，或者已经过期、有人用了。请问问发给您的人')
  return found
}

/** An invitation whose role this person may give. Throws `notFound`, `forbidden`. */
export const invitationOf = async (user: User, id: string): Promise<Appointment> => {
  const found = await store.get('appointments', id)
  if (!found) throw new CallError('notFound', '没有这个邀请，可能已经收回')
  requireGiver(user, found.region)
  return found
}
