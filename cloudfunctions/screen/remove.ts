import { logDeed } from '../_domain/audit'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { requireMine } from './mine'
import { endList } from './write-lists'

/** A second tap finds it gone already. Its list goes first: whoever is cut off between finds the screen still there, to be taken out again. It goes once more afterwards: somebody may have been writing it. */
export const remove = define('screen.remove', async ({ id }, { user, now }) => {
  const there = await store.get('screens', id)
  if (!there) return {}
  requireMine(user, there.region)
  await endList(id)
  await store.transaction(async (t) => {
    const latest = await t.get('screens', id)
    if (!latest) return
    await t.remove('screens', id)
    await logDeed(t, { at: now, by: user.id, deed: 'removeScreen', region: latest.region, about: latest.name })
  })
  await endList(id)
  return {}
})
