import { define } from '../_kit/define'
import { requirePhone } from '../_kit/require-phone'
import { store } from '../_kit/store'
import { publicId, seatsOf } from './seats'

/** What has ended already is left as it is. */
export const endSeat = define('person.endSeat', async ({ id }, { user, now }) => {
  requirePhone(user)
  const found = (await seatsOf(user.id, now)).find((seat) => publicId(seat._id) === id)
  if (found) await store.remove('staffSessions', { _id: found._id, person: user.id })
  return {}
})
