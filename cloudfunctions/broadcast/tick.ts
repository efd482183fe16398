import { broadcastWriters } from '../../types/contract/broadcast'
import type { Broadcast, Piece, Slot, Tick } from '../../types/entities/broadcast'
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
  const [{ windows }, alerts] = await Promise.all([rulesFor(region), alertsIn(region, pieces)])
  const _id = broadcastId(region, day)
  const at = Math.max(startOf(dayOfDate(day)), Math.min(said.at, now))
  const ticked = await oneAtATime(`broadcast.${_id}`, now, async (t) => {
    const there = (await t.get('broadcasts', _id)) ?? begun(region, day, now)
    const window = windows.find((one) => one.from === from)
    const slot: Slot | undefined = there.slots.find((one) => one.from === from) ?? (window && { ...window, pieces: [], ticks: [] })
    if (!slot) throw new CallError('notFound', '没有这一段，请刷新再看')
    if (slot.ticks.some(({ id }) => id === said.id)) return false
    const read = pieces.map((piece) => alerts.get(piece.item) ?? approvedIn(there, slot, piece))
    const ticks = [...slot.ticks, { ...said, at, by: user.id, pieces: read }].sort((a, b) => a.at - b.at)
    const slots = [...there.slots.filter((one) => one.from !== from), { ...slot, ticks }]
    await t.put('broadcasts', { ...there, slots: slots.sort((a, b) => a.from.localeCompare(b.from)) })
    return true
  })
  if (ticked) await beside('broadcast.note', noteLoudspeaker(region, day, now))
}

/** Alerts have been agreed to by themselves; the others only in a list that somebody agreed to. */
const approvedIn = ({ status }: Broadcast, slot: Slot, { kind, item }: Pick<Piece, 'kind' | 'item'>): Piece => {
  const one = slot.pieces.find((piece) => piece.kind === kind && piece.item === item)
  if (!one || kind === 'alert') throw new CallError('conflict', '单子后来改过，请刷新看看，再记一次')
  if (status !== 'approved') throw new CallError('conflict', '这张单子还没批，先别放')
  return one
}

/** Those of them that were in force for the village, whatever became of them since. */
const alertsIn = async (region: string, pieces: Pick<Piece, 'kind' | 'item'>[]): Promise<Map<string, Piece>> => {
  const found = await store.byId(
    'alerts',
    pieces.filter(({ kind }) => kind === 'alert').map(({ item }) => item),
  )
  const theirs = [...found.values()].filter(
    ({ status, regions }) => status !== 'draft' && status !== 'submitted' && anyWithin(pathTo(region), regions),
  )
  return new Map(theirs.map(({ _id, headline }) => [_id, { kind: 'alert', item: _id, what: headline }]))
}
