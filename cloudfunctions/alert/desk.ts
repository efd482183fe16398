import type { Alert } from '../../types/domain'
import { define } from '../_kit/define'
import { anyWithin, inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

export const desk = define('alert.desk', async (_input, { user, now }) => {
  const tops = regionsOf(user, ['gridWorker', 'commandRoom', 'leader'])
  const village = inRegions(tops)
  const [recent, villages, groups] = await Promise.all([
    store.list('alerts', { regions: village }, { sort: [['effective', 'desc']], limit: 50 }),
    store.list('regions', { _id: village, level: 'village' }, { sort: [['_id', 'asc']] }),
    store.list('groups', { village }, { sort: [['_id', 'asc']] }),
  ])
  const alerts = recent.filter((a) => anyWithin(a.regions, tops))
  const tasks = await countTasks(alerts, village)
  return {
    alerts: alerts.map((a) => ({ ...a, ...(tasks.find((t) => t._id === a._id) ?? { groups: 0, posted: 0 }), inForce: a.expires > now })),
    villages: villages.map((v) => ({ ...v, groups: groups.filter((g) => g.village === v._id) })),
  }
})

/** For each alert: village groups to post to here, and how many the workers say are done. */
const countTasks = (alerts: Alert[], village: unknown) =>
  store.aggregate<{ _id: string; groups: number; posted: number }>(
    'dispatches',
    { $match: { alert: _.in(alerts.map((a) => a._id)), village } },
    { $group: { _id: '$alert', groups: { $sum: 1 }, posted: { $sum: { $cond: [{ $gt: ['$postedAt', 0] }, 1, 0] } } } },
  )
