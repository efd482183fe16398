import { define } from '../_kit/define'
import { overlap, regionsOf, touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import { countTasks, noTasks } from './count-tasks'
import { inForce, isPublished, published } from './life'
import { may } from './may'
import { viewers } from './viewers'

export const desk = define('alert.desk', async (_input, { user, now }) => {
  const tops = regionsOf(user, viewers)
  const latest = { sort: [['effective', 'desc']] as ['effective', 'desc'][], limit: 30 }
  const [here, submitted, own, sendings] = await Promise.all([
    store.list('alerts', { regions: touching(tops), status: _.in(published) }, latest),
    store.list('alerts', { regions: touching(tops), status: 'submitted' }, latest),
    store.list('alerts', { sender: user.id, status: _.in(['draft', 'submitted']) }, latest),
    store.list('sendings', { regions: touching(tops), expires: _.gt(now) }, latest),
  ])
  const others = submitted.filter((a) => a.sender !== user.id && may(user, 'approve', a))
  const alerts = [...own, ...others, ...here.filter((a) => overlap(a.regions, tops))]
  const tips = sendings.filter((s) => overlap(s.regions, tops))
  const sent = [...alerts.filter(isPublished), ...tips].map((one) => one._id)
  const tasks = await countTasks(sent, tops)
  return {
    alerts: alerts.map((a) => ({
      ...a,
      ...(tasks.get(a._id) ?? noTasks),
      inForce: inForce(a, now),
      own: a.sender === user.id,
      toApprove: may(user, 'approve', a),
    })),
    tips: tips.map((s) => ({ ...s, ...(tasks.get(s._id) ?? noTasks) })),
  }
})
