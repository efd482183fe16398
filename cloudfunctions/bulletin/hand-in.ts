import { isDeepStrictEqual } from 'node:util'
import { bulletinWriters } from '../../types/contract/bulletin'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { compute } from './compute'
import { requireNoneIn } from './no-numbers'
import { begun, standing } from './paragraphs'
import { bulletinId, requireMonth, requirePlace } from './place-and-month'
import { notReady } from './ready'

export const handIn = define('bulletin.handIn', async ({ region, month, head, after }, { user, now }) => {
  requireRegion(user, bulletinWriters, region)
  requireMonth(month, now)
  const { paragraphs } = await compute(await requirePlace(region), month, now)
  const id = bulletinId(region, month)
  return oneAtATime(`bulletin.${id}`, now, async (t) => {
    const there = (await t.get('bulletins', id)) ?? begun(id, region, month)
    if (there.status === 'issued') throw new CallError('conflict', '这一期已经签发了')
    if (there.status === 'toApprove' && isDeepStrictEqual(there.head, head)) return { version: there.version }
    if (there.version !== after) throw new CallError('conflict', '刚才有人改过这一期，您的落款还没有存进去。看看现在的，再交一次')
    const stands = standing(paragraphs, there.written)
    const wrong = notReady(stands)
    if (wrong) throw new CallError('badInput', wrong)
    requireNoneIn(stands, head)
    if (!head.office) throw new CallError('badInput', '先写署名单位')
    const version = there.version + 1
    await arrived({ kind: 'bulletinToApprove', id: `${id}.${version}`, regions: [region] }, 'later', now, t)
    const { givenBack: _answered, ...stood } = there
    await t.put('bulletins', {
      ...{ ...stood, status: 'toApprove', head, version, by: user.id, at: now },
      writers: [...new Set([...there.writers, user.id])],
    })
    return { version }
  })
})
