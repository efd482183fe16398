import { isDeepStrictEqual } from 'node:util'
import { monthInWords } from '../../figures/in-words'
import { meetingScribes } from '../../types/contract/meeting'
import { Minutes } from '../../types/entities/meeting'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { meetingId } from './meeting-id'
import { mostPast, requireMonth } from './month'
import { requireNoNumbers } from './no-numbers'
import { meets } from './where'

/** The scribe's minutes, written over only by whoever has read them; what stood before stays. */
export const hold = define('meeting.hold', async ({ region, month, after, ...minutes }, { user, now }) => {
  requireRegion(user, meetingScribes, region)
  requireMonth(month, now)
  const place = meets(region) && (await store.get('regions', region))
  if (!place) throw new CallError('badInput', '旗县和苏木镇开会商，嘎查村到苏木镇的会上说')
  const { day, held, spot, chair, said, present, excused, sitting } = minutes
  requireNoNumbers({
    在哪里: spot,
    谁主持: chair,
    说了什么: said,
    出席: present.join('、'),
    请假: excused.join('、'),
    列席: sitting.join('、'),
  })
  if (held && (!day || day > dateOfDay(dayOf(now)))) throw new CallError('badInput', '开过了才记开过，先写对是哪天开的')
  const _id = meetingId(region, month)
  return store.transaction(async (t) => {
    const old = await t.get('meetings', _id)
    const before = old && Minutes().parse(old)
    if (old && isDeepStrictEqual(before, minutes)) return { version: old.version }
    if ((old?.version ?? 0) !== after) throw new CallError('conflict', '刚才同事也改了。看看他写的，再存一次')
    const made = { ...minutes, _id, region, month, ...(day && !held && { waits: day }), by: user.id, at: now }
    if (!old || !before) await t.add('meetings', { ...made, version: 1 })
    else {
      const past = [...(old.past ?? []), { version: old.version, minutes: before, by: old.by, at: old.at }].slice(-mostPast)
      await t.put('meetings', { ...made, version: old.version + 1, past })
    }
    await logDeed(t, { at: now, by: user.id, deed: 'holdMeeting', region, about: `${place.name}，${monthInWords(month)}会商` })
    return { version: after + 1 }
  })
})
