import { broadcastWriters } from '../../types/contract/broadcast-slot'
import { dayBegins, dayEnds, nightWords } from '../../types/words/broadcast'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf, startOf } from '../_kit/day'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { alertsFor, isUrgent } from './alerts'
import { begun, broadcastId } from './broadcast-id'
import { rulesFor } from './rules'

/** So long a stretch of its own is. */
const minutes = 10

/** Whoever agreed to the alert agreed to its being read out; that it is at another hour is noted. */
export const outside = define('broadcast.outside', async ({ id, region, alert, why }, { user, now }) => {
  requireRegion(user, broadcastWriters, region)
  const day = dateOfDay(dayOf(now))
  const _id = broadcastId(region, day)
  const { village } = await rulesFor(region)
  const before = (await store.get('broadcasts', _id))?.slots.find((slot) => slot.outside?.id === id)
  if (before) return { day, from: before.from }
  const from = clockAt(now)
  const [to = dayEnds] = [clockAt(now + minutes * 60_000), dayEnds].sort()
  if (from < dayBegins || from >= dayEnds) throw new CallError('badInput', `${nightWords}。夜里急着告诉人，用微信群、打电话、上门`)
  const found = (await alertsFor(region, now)).find((one) => one._id === alert)
  if (!found) throw new CallError('notFound', '这条预警过期或者撤下了，不要播')
  if (!isUrgent(found)) throw new CallError('badInput', '这条预警不急，在规定的时段里播就行')
  return oneAtATime(`broadcast.${_id}`, now, async (t) => {
    const there = (await t.get('broadcasts', _id)) ?? begun(region, day, now)
    const own = there.slots.find((slot) => slot.outside?.id === id)
    if (own) return { day, from: own.from }
    if (there.slots.some((slot) => slot.from === from)) throw new CallError('conflict', '这个时候已经有一段要播，刷新看看')
    const slot = { from, to, pieces: [], ticks: [], outside: { id, alert, why, by: user.id, at: now } }
    const slots = [...there.slots, slot].sort((a, b) => a.from.localeCompare(b.from))
    await t.put('broadcasts', { ...there, slots })
    const about = `${village.name}${from}播“${found.headline}”`
    await logDeed(t, { at: now, by: user.id, deed: 'broadcastOutside', region, about, why })
    return { day, from }
  })
})

const clockAt = (now: number): string => {
  const minute = Math.floor((now - startOf(dayOf(now))) / 60_000)
  return [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':')
}
