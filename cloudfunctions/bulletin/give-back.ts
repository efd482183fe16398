import { bulletinApprovers } from '../../types/contract/bulletin'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { bulletinId, requireMonth } from './place-and-month'

/** The words are about what was read. A second tap changes nothing. */
export const giveBack = define('bulletin.giveBack', async ({ region, month, words, after }, { user, now }) => {
  requireRegion(user, bulletinApprovers, region)
  requireMonth(month, now)
  const id = bulletinId(region, month)
  return oneAtATime(`bulletin.${id}`, now, async (t) => {
    const there = await t.get('bulletins', id)
    const back = there?.givenBack
    if (there?.status === 'draft' && back?.by === user.id && back.words === words) return { version: there.version }
    if (there?.status !== 'toApprove') throw new CallError('conflict', '这一期现在不在审，先看看现在的')
    if (there.writers.includes(user.id)) throw new CallError('forbidden', '这一期您写过，直接改就行')
    if (there.version !== after) throw new CallError('conflict', '您看过以后，又交过一次。看看现在的，再退')
    const version = there.version + 1
    await arrived({ kind: 'bulletinReturned', id: `${id}.${version}`, to: there.by }, 'later', now, t)
    await t.put('bulletins', { ...there, status: 'draft', version, givenBack: { words, by: user.id, at: now } })
    return { version }
  })
})
