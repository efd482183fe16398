import { define } from '../_kit/define'
import { pathTo } from '../_kit/region'
import { renderedOf } from '../_kit/rendering'
import { _, store } from '../_kit/store'
import { chooseTip } from './choose-tip'
import { tasksOf } from './tasks'

export const today = define('home.today', async (input, { user, now }) => {
  const villageId = user.person?.village ?? input.village
  const followed = user.person?.follows ?? []
  const audiences = user.person?.audiences.length ? user.person.audiences : (input.audiences ?? [])
  const home = villageId ? pathTo(villageId) : []
  const [known, alerts, tips, tasks] = await Promise.all([
    store.list('regions', { _id: _.in([...(villageId ? [villageId] : []), ...followed]) }),
    store.list(
      'alerts',
      { regions: _.in([...home, ...followed.flatMap(pathTo)]), status: 'inForce', expires: _.gt(now) },
      { sort: [['effective', 'desc']], limit: 10 },
    ),
    store.list('tips', {}, { sort: [['_id', 'asc']] }),
    tasksOf(user, now),
  ])
  const follows = known.filter((r) => followed.includes(r._id))
  /** The followed village an alert comes from, when it is not for one's own. */
  const from = (regions: string[]) =>
    regions.some((r) => home.includes(r)) ? undefined : follows.find((v) => regions.some((r) => pathTo(v._id).includes(r)))?.name
  const chosen = chooseTip(tips, audiences, now)
  return {
    village: known.find((r) => r._id === villageId) ?? null,
    alerts: alerts.map((a) => ({ ...a, followed: from(a.regions) })),
    follows,
    audiences,
    grants: user.grants,
    ...(tasks && { tasks }),
    ...chosen,
    tip: { ...chosen.tip, ...(await renderedOf('tip', chosen.tip)) },
  }
})
