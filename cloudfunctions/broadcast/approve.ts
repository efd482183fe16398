import { approvers } from '../../types/contract/broadcast'
import type { Broadcast, Piece } from '../../types/entities/broadcast'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { broadcastId } from './broadcast-id'
import { fixedIn } from './fixed'
import { requireApprover } from './may'
import { nameOf, readable } from './readable'
import { requireToCome, rulesFor } from './rules'

/** What was withdrawn or is worded otherwise by now is not agreed to unseen, where it can still be changed. */
export const approve = define('broadcast.approve', async ({ region, day, after }, { user, now }) => {
  requireRegion(user, approvers, region)
  requireToCome(day, now)
  const rules = await rulesFor(region)
  const _id = broadcastId(region, day)
  const read = await store.get('broadcasts', _id)
  const changed = read ? await changedIn(toCome(read, now)) : []
  return oneAtATime(`broadcast.${_id}`, now, async (t) => {
    const there = await t.get('broadcasts', _id)
    if (!there || there.version === 0) throw new CallError('notFound', '这一天还没有人写单子')
    if (there.status === 'approved' && there.approved?.by === user.id) return { version: there.version }
    requireApprover(user, there, rules)
    if (there.status === 'approved') throw new CallError('conflict', '刚才有人已经批了')
    if (there.status !== 'toApprove') throw new CallError('conflict', '写的人又拿回去改了，等他再交')
    if (there.version !== after) throw new CallError('conflict', '您看过以后，单子又改过。看看现在的，再批')
    if (changed.length > 0) throw new CallError('conflict', `“${changed[0]?.what}”撤下了或者改过了，请退回去换一条`)
    const version = there.version + 1
    const { givenBack: _answered, ...stood } = there
    await t.put('broadcasts', { ...stood, status: 'approved', version, approved: { by: user.id, at: now } })
    await logDeed(t, { at: now, by: user.id, deed: 'approveBroadcast', region, about: `${rules.village.name}${inWords(day)}的单子` })
    return { version }
  })
})

const toCome = (list: Broadcast, now: number): Piece[] => {
  const fixed = fixedIn(list, now)
  return list.slots.filter((slot) => !fixed.includes(slot)).flatMap(({ pieces }) => pieces)
}

const changedIn = async (pieces: Piece[]): Promise<Piece[]> => {
  const there = await readable(pieces)
  return pieces.filter((piece) => there.get(nameOf(piece))?.said !== piece.said)
}

const inWords = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
