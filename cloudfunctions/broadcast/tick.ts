import { broadcastWriters } from '../../types/contract/broadcast-slot'
import type { Alert } from '../../types/entities/alert'
import type { Broadcast, Piece, Slot, Tick } from '../../types/entities/broadcast'
import { secondsToRead } from '../../types/words/broadcast'
import { saidAlert } from '../../wording/said'
import { noteLoudspeaker } from '../_domain/note-loudspeaker'
import { beside } from '../_kit/beside'
import { CallError } from '../_kit/call-error'
import { dayOfDate, startOf } from '../_kit/day'
import { oneAtATime } from '../_kit/one-at-a-time'
import { anyWithin, pathTo, requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { begun, broadcastId } from './broadcast-id'
import { requireBegun, rulesFor } from './rules'

/** How far a phone's clock may be from ours. */
const leeway = 5 * 60_000

interface Said extends Pick<Tick, 'id' | 'at' | 'played' | 'why' | 'note'> {
  region: string
  day: string
  from: string
  pieces: Pick<Piece, 'kind' | 'item'>[]
}

/** Says of a stretch that it was played or not; what was said before stays, and the last counts. It may come late, and twice. */
export const tick = async ({ region, day, from, pieces, ...said }: Said, user: User, now: number): Promise<void> => {
  requireRegion(user, broadcastWriters, region)
  requireBegun(day, now)
  const _id = broadcastId(region, day)
  const at = Math.max(startOf(dayOfDate(day)), Math.min(said.at, now))
  const [{ windows }, alerts] = await Promise.all([rulesFor(region), alertsIn(region, pieces, at)])
  const ticked = await oneAtATime(`broadcast.${_id}`, now, async (t) => {
    const there = (await t.get('broadcasts', _id)) ?? begun(region, day, now)
    const window = windows.find((one) => one.from === from)
    const slot: Slot | undefined = there.slots.find((one) => one.from === from) ?? (window && { ...window, pieces: [], ticks: [] })
    if (!slot) throw new CallError('notFound', '没有这一段，请刷新再看')
    if (slot.ticks.some(({ id }) => id === said.id)) return false
    const read = pieces.flatMap((piece) => (piece.kind === 'alert' ? (alerts.get(piece.item) ?? []) : approvedIn(there, slot, piece, at)))
    if (said.played && read.length === 0) throw new CallError('conflict', '这条预警那时候没有生效，请刷新看看，再记一次')
    const ticks = [...slot.ticks, { ...said, at, by: user.id, pieces: read }].sort((a, b) => a.at - b.at)
    const slots = [...there.slots.filter((one) => one.from !== from), { ...slot, ticks }]
    await t.put('broadcasts', { ...there, slots: slots.sort((a, b) => a.from.localeCompare(b.from)) })
    return true
  })
  if (ticked) await beside('broadcast.note', noteLoudspeaker(region, day, now))
}

/** In the list that somebody agreed to, or in an earlier one agreed to before: a phone without a network has not heard that it was changed. */
const approvedIn = ({ status, past = [] }: Broadcast, slot: Slot, { kind, item }: Pick<Piece, 'kind' | 'item'>, at: number): Piece => {
  const isIt = (piece: Piece) => piece.kind === kind && piece.item === item
  const one = slot.pieces.find(isIt)
  if (one && status === 'approved') return one
  const before = past.findLast(
    ({ approved, slots }) =>
      approved && approved.at <= at + leeway && slots.some(({ from, pieces }) => from === slot.from && pieces.some(isIt)),
  )
  const earlier = before?.slots.find(({ from }) => from === slot.from)?.pieces.find(isIt)
  if (earlier) return earlier
  throw new CallError('conflict', one ? '这张单子还没批，先别放' : '单子后来改过，请刷新看看，再记一次')
}

/** Those of them that were in force for the village at that moment, whatever became of them since; they have been agreed to by themselves. */
const alertsIn = async (region: string, pieces: Pick<Piece, 'kind' | 'item'>[], at: number): Promise<Map<string, Piece>> => {
  const found = await store.byId(
    'alerts',
    pieces.filter(({ kind }) => kind === 'alert').map(({ item }) => item),
  )
  const theirs = [...found.values()].filter(
    ({ status, msgType, regions }) =>
      status !== 'draft' && status !== 'submitted' && msgType !== 'Cancel' && anyWithin(pathTo(region), regions),
  )
  const next = await store.byId(
    'alerts',
    theirs.flatMap(({ replacedBy }) => replacedBy ?? []),
  )
  const endOf = ({ expires, replacedBy = '' }: Alert) => Math.min(expires, next.get(replacedBy)?.effective ?? expires)
  const then = theirs.filter((alert) => alert.effective <= at + leeway && at - leeway <= endOf(alert))
  return new Map(
    then.map((alert) => [alert._id, { kind: 'alert', item: alert._id, what: alert.headline, seconds: secondsToRead(saidAlert(alert)) }]),
  )
}
