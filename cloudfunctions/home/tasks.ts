import { inRegions, overlap, regionsOf, touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** What waits for a member of staff: a grid worker's groups and people who asked for help; an author's alerts that came back. Absent for others. */
export const tasksOf = async (user: User, now: number) => {
  const writes = regionsOf(user, ['gridWorker', 'editor', 'commandRoom', 'police']).length > 0
  if (!writes) return undefined
  const [work, returned] = await Promise.all([
    workOf(user, now),
    store.count('alerts', { sender: user.id, status: 'draft', returned: _.exists(true) }),
  ])
  return returned > 0 ? { ...(work ?? { groups: 0, helps: 0 }), returned } : work
}

/** Village groups of a grid worker's without a mark, of what may still go out; and people who asked for help. */
const workOf = async (user: User, now: number) => {
  const mine = regionsOf(user, ['gridWorker'])
  if (mine.length === 0) return undefined
  const village = inRegions(mine)
  const open = { regions: touching(mine), expires: _.gt(now) }
  const [alerts, sendings, helps] = await Promise.all([
    store.list('alerts', { ...open, status: 'inForce' }, { fields: { regions: true } }),
    store.list('sendings', open, { fields: { regions: true } }),
    store.count('helps', _.and({ village }, { doneAt: _.exists(false) })),
  ])
  const out = [...alerts, ...sendings].filter((sent) => overlap(sent.regions, mine)).map((sent) => sent._id)
  const left = { alert: _.in(out), postedAt: _.exists(false), confirmedAt: _.exists(false) }
  return { groups: out.length > 0 ? await store.count('dispatches', _.and({ village }, left)) : 0, helps }
}
