import { define } from '../_kit/define'
import { inRegions, overlap, regionsOf, touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import { inForce, published } from './life'
import { may } from './may'
import { viewers } from './viewers'

export const desk = define('alert.desk', async (_input, { user, now }) => {
  const tops = regionsOf(user, viewers)
  const village = inRegions(tops)
  const latest = { sort: [['effective', 'desc']] as ['effective', 'desc'][], limit: 30 }
  const [here, submitted, own, sendings, villages, groups] = await Promise.all([
    store.list('alerts', { regions: touching(tops), status: _.in(published) }, latest),
    store.list('alerts', { regions: touching(tops), status: 'submitted' }, latest),
    store.list('alerts', { sender: user.id, status: _.in(['draft', 'submitted']) }, latest),
    store.list('sendings', { regions: touching(tops), expires: _.gt(now) }, latest),
    store.all('regions', { _id: village, level: 'village' }),
    store.all('groups', _.and({ village }, { dissolvedAt: _.exists(false) })),
  ])
  const others = submitted.filter((a) => a.sender !== user.id && may(user, 'approve', a))
  const alerts = [...own, ...others, ...here.filter((a) => overlap(a.regions, tops))]
  const tips = sendings.filter((s) => overlap(s.regions, tops))
  const tasks = await countTasks([...alerts, ...tips], village)
  return {
    alerts: alerts.map((a) => ({
      ...a,
      ...(tasks.get(a._id) ?? noTasks),
      inForce: inForce(a, now),
      own: a.sender === user.id,
      toApprove: may(user, 'approve', a),
    })),
    tips: tips.map((s) => ({ ...s, ...(tasks.get(s._id) ?? noTasks) })),
    villages: villages.map((v) => ({ ...v, groups: groups.filter((g) => g.village === v._id) })),
  }
})

const noTasks = { groups: 0, posted: 0, confirmed: 0 }

/** For each alert and tip: village groups to post to here, how many the workers say are done, and how many a system says. */
const countTasks = async (sent: { _id: string }[], village: unknown) => {
  const rows = await store.aggregate<{ _id: string; groups: number; posted: number; confirmed: number }>(
    'dispatches',
    { $match: { alert: _.in(sent.map((one) => one._id)), village } },
    { $group: { _id: '$alert', groups: { $sum: 1 }, posted: counting('$postedAt'), confirmed: counting('$confirmedAt') } },
    { $limit: 100 },
  )
  return new Map(rows.map((row) => [row._id, row]))
}

const counting = (when: string) => ({ $sum: { $cond: [{ $gt: [when, 0] }, 1, 0] } })
