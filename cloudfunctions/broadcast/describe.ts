import { isDeepStrictEqual } from 'node:util'
import { broadcastWriters } from '../../types/contract/broadcast-slot'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { requireRegion } from '../_kit/region'
import { rulesFor } from './rules'

const mostPast = 20

export const describe = define('broadcast.describe', async ({ region, spot, near, after }, { user, now }) => {
  requireRegion(user, broadcastWriters, region)
  await rulesFor(region)
  const told = { spot, near: [...new Set(near)].sort() }
  return oneAtATime(`loudspeaker.${region}`, now, async (t) => {
    const there = await t.get('loudspeakers', region)
    if (there && isDeepStrictEqual({ spot: there.spot, near: there.near }, told)) return { version: there.version }
    if ((there?.version ?? 0) !== after) throw new CallError('conflict', '刚才有人改过，看看现在的，再改一次')
    const { past = [], _id: _same, ...stood } = there ?? {}
    const version = after + 1
    const before = there ? [...past, stood as Omit<typeof there, '_id' | 'past'>].slice(-mostPast) : undefined
    await t.put('loudspeakers', { ...told, _id: region, by: user.id, at: now, version, ...(before && { past: before }) })
    return { version }
  })
})
