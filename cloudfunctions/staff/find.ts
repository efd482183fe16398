import type { Appointment } from '../../types/entities/appointment'
import { limitTries } from '../_domain/limit-tries'
import { CallError } from '../_kit/call-error'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { keyOfCode } from './codes'
import { requireGiver } from './rules'

type Places = [first: Appointment, ...further: Appointment[]]

/** Puts the appointment that stands for an invitation before those of its further places. */
export const firstFirst = (one: Appointment, other: Appointment) => Number(!!one.further) - Number(!!other.further)

const appointmentsOf = async (key: string): Promise<Appointment[]> => (await store.list('appointments', { key })).sort(firstFirst)

/** What a code invites this person to, in each place: open still, or theirs already. Throws `notFound` for all others alike, `tooMany` for who tries codes out. */
export const invitationFor = async (user: User, code: string, now: number): Promise<Places> => {
  const look = async () => {
    const [first, ...further] = (await appointmentsOf(keyOfCode(code))).filter(({ status, expires = 0, person }) => {
      const open = status === 'invited' && expires > now
      const theirs = person === user.id && status !== 'withdrawn'
      return open || theirs
    })
    return first ? ([first, ...further] as Places) : null
  }
  // thirty-nine bits, and a person tries ten in five minutes
  const found = await limitTries(code, user, now, look, { long: true, words: '试错的次数太多了，请过一会儿再试' })
  if (!found) throw new CallError('notFound', '没有这个邀请码，或者已经过期、有人用了。请问问发给您的人')
  return found
}

/** An invitation whose role this person may give, in each of its places. Throws `notFound`, `forbidden`. */
export const invitationOf = async (user: User, id: string): Promise<Places> => {
  const found = await store.get('appointments', id)
  if (!found) throw new CallError('notFound', '没有这个邀请，可能已经收回')
  const others = found.key ? (await appointmentsOf(found.key)).filter(({ _id }) => _id !== id) : []
  for (const { region } of [found, ...others]) requireGiver(user, region)
  return [found, ...others]
}
