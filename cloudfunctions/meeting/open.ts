import { Minutes } from '../../types/entities/meeting'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { mayBring, mayHold, readsCounts } from './may'
import { asLines, decidedBefore, decidedIn, dueOf } from './measure-lines'
import { meetingId } from './meeting-id'
import { monthsToOpen, requireMonth } from './month'
import { saysOf } from './says/says'
import { meetingBelow, nearest, ownNamesOf, placesToRead, readsAll, requireSeat } from './where'

/** The page of a place and a month is there before anybody writes: what the month says is computed when it is asked for. */
export const open = define('meeting.open', async ({ region: asked, month: askedMonth }, { user, now }) => {
  const region = asked ?? nearest(user)[0] ?? ''
  requireSeat(user, region)
  const months = monthsToOpen(now)
  const month = askedMonth ?? months[1] ?? ''
  requireMonth(month, now)
  const _id = meetingId(region, month)
  const scribe = mayHold(user, region)
  const toRead = placesToRead(user)
  const [places, below, meeting, parts, decided, before, says, due] = await Promise.all([
    toRead,
    scribe ? meetingBelow(region) : [],
    store.get('meetings', _id),
    store.list('meetingParts', { meeting: _id }, { limit: 500 }),
    decidedIn(region, month),
    decidedBefore(region, month),
    saysOf(region, month, now, { counts: readsCounts(user, region), ...(readsAll(user) && { larger: toRead }) }),
    dueOf(user, now),
  ])
  const place = places.find((one) => one._id === region)
  if (!place) throw new CallError('notFound', '没有这个地方，请重新选一下')
  const mine = mayBring(user, region)
  const here = new Set([...decided, ...before].map(({ _id }) => _id))
  const elsewhere = due.filter((one) => !here.has(one._id))
  const [placeOf, people, [ours = [], earlier = [], others = []]] = await Promise.all([
    ownNamesOf([...parts, ...mine].map((one) => one.region)),
    store.byId('people', [...parts.map(({ by }) => by), ...(meeting ? [meeting.by] : [])]),
    asLines(user, decided, before, elsewhere),
  ])
  const written = ({ version, at, by }: { version: number; at: number; by: string }) => ({
    ...{ version, at, by: people.get(by)?.name ?? '已不在岗的人' },
  })
  return {
    ...{ place, places, month, months, mayHold: scribe, below, says },
    ...(meeting?.told && { told: meeting.told }),
    ...(meeting && { minutes: { ...Minutes().parse(meeting), ...written(meeting) } }),
    parts: parts
      .sort((a, b) => a.region.localeCompare(b.region))
      .map((one) => ({ ...{ party: one.party, region: one.region, words: one.words, place: placeOf(one.region) }, ...written(one) })),
    mine: mine.map((one) => ({ ...one, place: placeOf(one.region) })),
    ...{ measures: ours, before: earlier, due: others },
  }
})
