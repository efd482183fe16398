import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requirePhone } from '../_kit/require-phone'
import { _, store } from '../_kit/store'
import { liveRequest } from './seat-request'

const hours = 3_600_000

/** The request is used up: the database lets one of two who confirm at once remove it. */
export const grantSeat = define('person.grantSeat', async ({ digits, id }, { user, now }) => {
  requirePhone(user)
  const request = await liveRequest(digits, now)
  const used = request?.id === id && (await store.remove('seatRequests', { _id: request._id, id, expires: _.gt(now) })) === 1
  if (!request || !used) throw new CallError('notFound', '电脑上的数字已经换了，请看着电脑再输一次')
  const until = now + 8 * hours
  await store.put('staffSessions', { _id: request.browser, person: user.id, device: request.device, since: now, expires: until })
  return { until }
})
