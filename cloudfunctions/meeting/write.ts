import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { mayBring } from './may'
import { meetingId, partId } from './meeting-id'
import { mostPast, requireMonth } from './month'
import { requireNoNumbers } from './no-numbers'
import { requireSeat } from './where'

/** One text of a party and a place, written over only by whoever has read it; what stood before stays. */
export const write = define('meeting.write', async ({ region, month, party, from, words, after }, { user, now }) => {
  requireSeat(user, region)
  requireMonth(month, now)
  if (!mayBring(user, region).some((mine) => mine.party === party && mine.region === from))
    throw new CallError('forbidden', '这一份由别人写')
  requireNoNumbers({ 您写的话: words })
  const meeting = meetingId(region, month)
  const _id = partId(meeting, party, from)
  return store.transaction(async (t) => {
    const old = await t.get('meetingParts', _id)
    const made = { _id, meeting, party, region: from, words, by: user.id, at: now }
    if (old?.words === words) return { version: old.version }
    if ((old?.version ?? 0) !== after) throw new CallError('conflict', '刚才同事也写了这一份。看看他写的，再存一次')
    if (!old) {
      await t.add('meetingParts', { ...made, version: 1 })
      return { version: 1 }
    }
    const before = { version: old.version, words: old.words, by: old.by, at: old.at }
    const past = [...(old.past ?? []), before].slice(-mostPast)
    await t.put('meetingParts', { ...made, version: old.version + 1, past })
    return { version: old.version + 1 }
  })
})
