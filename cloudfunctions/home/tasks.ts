import { inRegions, overlap, regionsOf, touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** What waits for a grid worker: village groups of theirs without a mark, of what may still go out; and people who asked for help. Absent for others. */
export const tasksOf = async (user: User, now: number) => {
  const mine = regionsOf(user, ['gridWorker'])
  if (mine.length === 0) return undefined
  const village = inRegions(mine)
  const open = { regions: touching(mine), expires: _.gt(now) }
  const waits = { doneAt: _.exists(false) }
  const [alerts, sendings, helps, unproven] = await Promise.all([
    store.list('alerts', { ...open, status: 'inForce' }, { fields: { regions: true } }),
    store.list('sendings', open, { fields: { regions: true } }),
    store.count('helps', _.and({ village }, { ...waits, unproven: _.neq(true) })),
    store.count('helps', _.and({ village }, { ...waits, unproven: true })),
  ])
  const out = [...alerts, ...sendings].filter((sent) => overlap(sent.regions, mine)).map((sent) => sent._id)
  const left = { alert: _.in(out), postedAt: _.exists(false), confirmedAt: _.exists(false) }
  return { groups: out.length > 0 ? await store.count('dispatches', _.and({ village }, left)) : 0, helps, unproven }
}
