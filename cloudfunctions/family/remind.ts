import { reminderOf } from '../_domain/reminder'
import { CallError } from '../_kit/call-error'
import { dayOf, startOf } from '../_kit/day'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

const hour = 3_600_000
/** People are told in the morning, when a day can still be planned. */
const morning = 9 * hour
/** A year's rhythm and some days. */
const longest = 400

export const remind = define('family.remind', async ({ due }, { user, now }) => {
  const { openid } = user
  if (!openid) throw new CallError('forbidden', '提醒是微信发的，请在微信里打开')
  const day = Math.max(dayOf(due), dayOf(now) + 1)
  if (day > dayOf(now) + longest) throw new CallError('badInput', '这个日子太远了')
  await store.put('arrivals', { _id: reminderOf(openid), kind: 'test', to: openid, due: startOf(day) + morning })
  return {}
})
