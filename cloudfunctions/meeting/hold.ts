import { isDeepStrictEqual } from 'node:util'
import { monthInWords } from '../../figures/in-words'
import { meetingScribes } from '../../types/contract/meeting'
import { Minutes, Told } from '../../types/entities/meeting'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { decidedBefore } from './measure-lines'
import { meetingId } from './meeting-id'
import { mostPast, requireMonth } from './month'
import { requireNoNumbers } from './no-numbers'
import { saysOf } from './says/says'
import { meets } from './where'

/** The scribe's minutes, written over only by whoever has read them; what stood before stays. */
export const hold = define('meeting.hold', async ({ region, month, after, ...minutes }, { user, now }) => {
  requireRegion(user, meetingScribes, region)
  requireMonth(month, now)
  const place = meets(region) && (await store.get('regions', region))
  if (!place) throw new CallError('badInput', '旗县和苏木镇开会商，嘎查村到苏木镇的会上说')
  const { day, held, spot, chair, said, present, excused, sitting, copies } = minutes
  requireNoNumbers({
    在哪里: spot,
    谁主持: chair,
    说了什么: said,
    出席: present.join('、'),
    请假: excused.join('、'),
    列席: sitting.join('、'),
    分送: copies.join('、'),
  })
  if (held && !day) throw new CallError('badInput', '写上是哪天开的，再记“开过了”')
  if (held && day && day > dateOfDay(dayOf(now))) throw new CallError('badInput', '开会的日子还没到，先别点“开过了”。日子写错了，改一下')
  const _id = meetingId(region, month)
  const told = held && (await toldIn(_id, region, month, now))
  return store.transaction(async (t) => {
    const old = await t.get('meetings', _id)
    const before = old && Minutes().parse(old)
    if (old && isDeepStrictEqual(before, minutes)) return { version: old.version }
    if ((old?.version ?? 0) !== after) throw new CallError('conflict', '刚才同事也改了。看看他写的，再存一次')
    const made = { ...minutes, _id, region, month, ...(day && !held && { waits: day }), ...(told && { told }), by: user.id, at: now }
    if (!old || !before) await t.add('meetings', { ...made, version: 1 })
    else {
      const past = [...(old.past ?? []), { version: old.version, minutes: before, by: old.by, at: old.at }].slice(-mostPast)
      await t.put('meetings', { ...made, version: old.version + 1, past })
    }
    await logDeed(t, { at: now, by: user.id, deed: 'holdMeeting', region, about: `${place.name}，${monthInWords(month)}会商` })
    return { version: after + 1 }
  })
})

/** What the page says on the day the meeting is entered as held, as all who come to it may read it; what was kept then stays as it is. */
const toldIn = async (meeting: string, region: string, month: string, now: number): Promise<Told> => {
  const kept = (await store.get('meetings', meeting))?.told
  if (kept) return kept
  const [says, before] = await Promise.all([saysOf(region, month, now), decidedBefore(region, month)])
  return Told().parse({ on: dateOfDay(dayOf(now)), says, before })
}
