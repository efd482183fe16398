import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { requirePhone } from '../_kit/require-phone'
import { _, store } from '../_kit/store'

/** The seats of a member of staff that hold. */
export const seatsOf = (person: string, now: number) => store.list('staffSessions', { person, expires: _.gt(now) })

/** The web uid stays here: what names a seat on the phone is made from it. */
export const publicId = (webId: string) => fingerprint('seat of', webId)

export const seats = define('person.seats', async (_input, { user, now }) => {
  requirePhone(user)
  const held = await seatsOf(user.id, now)
  return {
    seats: held
      .sort((a, b) => b.expires - a.expires)
      .map(({ _id, device, since, expires }) => ({
        id: publicId(_id),
        ...(device && { device }),
        ...(since && { since }),
        until: expires,
      })),
  }
})
