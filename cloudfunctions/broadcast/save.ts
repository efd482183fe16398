import { isDeepStrictEqual } from 'node:util'
import { broadcastWriters } from '../../types/contract/broadcast-slot'
import type { Broadcast, Piece, Slot } from '../../types/entities/broadcast'
import { inMinutes, secondsToRead } from '../../types/words/broadcast'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { begun, broadcastId } from './broadcast-id'
import { fixedIn } from './fixed'
import { nameOf, type Readable, readable } from './readable'
import { type Rules, requireToCome, rulesFor } from './rules'
import { momentOf } from './slots-now'

/** Earlier wordings go when it was written more often. */
const mostPast = 20

export const save = define('broadcast.save', async ({ region, day, slots, submit, after }, { user, now }) => {
  requireRegion(user, broadcastWriters, region)
  requireToCome(day, now)
  const rules = await rulesFor(region)
  const wanted = await worded(slots, day, rules)
  const _id = broadcastId(region, day)
  return oneAtATime(`broadcast.${_id}`, now, async (t) => {
    const there = (await t.get('broadcasts', _id)) ?? begun(region, day, now)
    const next = merged(there, wanted, now)
    const status = submit ? 'toApprove' : 'draft'
    const same = isDeepStrictEqual(writtenIn(next), writtenIn(there.slots))
    // it came twice, or somebody agreed meanwhile to just this
    if (there.version > 0 && same && (there.status === status || (submit && there.status === 'approved'))) return { version: there.version }
    if (there.version !== after) throw new CallError('conflict', '刚才有人改过这一天的单子，您的还没有存。看看现在的，再改一次')
    if (submit && next.every(({ pieces }) => pieces.length === 0)) throw new CallError('badInput', '单子还是空的，先放进一条')
    const version = there.version + 1
    if (submit) await arrived({ kind: 'broadcastToApprove', id: `${_id}.${version}`, regions: [region] }, 'later', now, t)
    const { approved: _approved, givenBack: _answered, ...stood } = there
    const past = there.by ? [...(there.past ?? []), pastOf(there, there.by)].slice(-mostPast) : there.past
    await t.put('broadcasts', { ...stood, status, slots: next, by: user.id, changedAt: now, version, ...(past && { past }) })
    return { version }
  })
})

/** What can no longer be changed stays as it is. Throws `conflict` for other pieces in a stretch that has begun. */
const merged = (there: Broadcast, asked: Slot[], now: number): Slot[] => {
  const fixed = fixedIn(there, now)
  for (const { from, pieces, ticks, outside } of fixed) {
    const own = asked.find((slot) => slot.from === from)
    if (own && ticks.length === 0 && !outside && !isDeepStrictEqual(namesIn(own.pieces), namesIn(pieces)))
      throw new CallError('conflict', `${from}这一段批过，已经到点了，不能再改`)
  }
  const free = asked.filter(({ from }) => !fixed.some((slot) => slot.from === from))
  return [...fixed, ...free].sort((a, b) => a.from.localeCompare(b.from))
}

const namesIn = (pieces: Piece[]) => pieces.map(nameOf)

const writtenIn = (slots: Slot[]) => slots.map(({ from, pieces }) => ({ from, pieces }))

const pastOf = ({ version, changedAt, slots, approved }: Broadcast, by: string): NonNullable<Broadcast['past']>[number] => ({
  ...{ version, by, at: changedAt, slots: writtenIn(slots) },
  ...(approved && { approved }),
})

const asPut = ({ kind, item, one: { title, said, text } }: Asked['pieces'][number] & { one: Readable }): Piece => ({
  ...{ kind, item, what: title, said, seconds: secondsToRead(text) },
})

interface Asked {
  from: string
  pieces: { kind: 'script' | 'tip'; item: string }[]
}

/** The stretches with what each piece is called and says now. Throws `badInput` for another hour, for too much, on a day of rest; `notFound` for what was withdrawn. */
const worded = async (slots: Asked[], day: string, { windows, quiet }: Rules): Promise<Slot[]> => {
  const there = await readable(slots.flatMap(({ pieces }) => pieces))
  const resting = quiet(day)
  return slots.map(({ from, pieces }, i) => {
    const window = windows.find((one) => one.from === from)
    if (!window || slots.findIndex((one) => one.from === from) !== i)
      throw new CallError('badInput', '这个时段不在本旗县定的里面，请重新打开再排')
    if (resting && pieces.length > 0) throw new CallError('badInput', resting)
    const read = pieces.map((piece) => {
      const one = there.get(nameOf(piece))
      if (!one) throw new CallError('notFound', '有一条已经撤下了，请拿掉再交')
      return { ...piece, one }
    })
    const seconds = read.reduce((sum, { one }) => sum + secondsToRead(one.text), 0)
    const room = (momentOf(day, window.to) - momentOf(day, from)) / 1000
    if (seconds > room) throw new CallError('badInput', `${from}这一段只有${inMinutes(room)}，念完要${inMinutes(seconds)}，拿掉几条`)
    return { ...window, ticks: [], pieces: read.map(asPut) }
  })
}
