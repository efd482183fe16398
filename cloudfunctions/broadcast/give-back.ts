import { approvers } from '../../types/contract/broadcast'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { broadcastId } from './broadcast-id'
import { requireApprover } from './may'
import { rulesFor } from './rules'

/** The words are about what was read. A second tap changes nothing. */
export const giveBack = define('broadcast.giveBack', async ({ region, day, after, words }, { user, now }) => {
  requireRegion(user, approvers, region)
  const rules = await rulesFor(region)
  const _id = broadcastId(region, day)
  return oneAtATime(`broadcast.${_id}`, now, async (t) => {
    const there = await t.get('broadcasts', _id)
    if (!there) throw new CallError('notFound', '这一天还没有人写单子')
    const back = there.givenBack
    if (there.status === 'draft' && back?.by === user.id && back.words === words) return { version: there.version }
    requireApprover(user, there, rules)
    if (there.status !== 'toApprove') throw new CallError('conflict', '这张单子现在不在等批，先看看现在的')
    if (there.version !== after) throw new CallError('conflict', '您看过以后，单子又改过。看看现在的，再退')
    const version = there.version + 1
    if (there.by) await arrived({ kind: 'broadcastReturned', id: `${_id}.${version}`, to: there.by }, 'later', now, t)
    await t.put('broadcasts', { ...there, status: 'draft', version, givenBack: { words, by: user.id, at: now } })
    return { version }
  })
})
