import type { Alert } from '../../types/entities/alert'
import { define } from '../_kit/define'
import { inPlaces, overlap, regionsOf, touchingPlaces } from '../_kit/region'
import { _, type Sort, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { countTasks, noTasks } from './count-tasks'
import { givenBackTo } from './given-back'
import { inForce, isPublished, life } from './life'
import { may } from './may'
import { newestOf, size } from './newest'
import { mayStop } from './stop-tip'
import { viewers } from './viewers'

/** What waits for a decision is turned by number: it is little and goes. The others go on behind where they ended: they are as many as there ever were. */
export const desk = define('alert.desk', async ({ page, after }, { user, now }) => {
  const tops = regionsOf(user, viewers)
  const here = { regions: await touchingPlaces(tops) }
  const turn = { page, after }
  const [waits, ...lists] = await Promise.all([
    waiting(user, page),
    newestOf('own', turn, (effective, how) =>
      store.list('alerts', { sender: user.id, status: _.in(['draft', 'submitted']), effective }, how),
    ),
    newestOf('inForce', turn, (effective, how) => store.list('alerts', { ...here, status: 'inForce', expires: _.gt(now), effective }, how)),
    newestOf('over', turn, (effective, how) =>
      store.list(
        'alerts',
        _.and({ ...here, effective }, _.or({ status: _.in(['replaced', 'cancelled']) }, { status: 'inForce', expires: _.lte(now) })),
        how,
      ),
    ),
  ])
  const sendings = await newestOf('tips', turn, (effective, how) => store.list('sendings', { ...here, expires: _.gt(now), effective }, how))
  const ends = Object.assign({}, ...[...lists, sendings].map((list) => list.ends))
  const [own = [], ...out] = lists.map((list) => list.rows)
  const mine = waits.slice(0, size).filter((a) => a.sender !== user.id && may(user, 'approve', a))
  const alerts = [...mine, ...own, ...out.flat().filter((a) => overlap(a.regions, tops))]
  const tips = sendings.rows.filter((s) => overlap(s.regions, tops))
  const sent = [...alerts.filter(isPublished), ...tips].map((one) => one._id)
  const [tasks, givenBack] = await Promise.all([countTasks(sent, tops), givenBackTo(user.id, alerts)])
  return {
    more: waits.length > size || Object.keys(ends).length > 0,
    ends,
    alerts: alerts.map(({ flagged, ...a }) => ({
      ...a,
      ...(tasks.get(a._id) ?? noTasks),
      inForce: inForce(a, now),
      own: a.sender === user.id,
      toApprove: may(user, 'approve', a),
      ...givenBack(a),
      ...(flagged && (a.sender === user.id || may(user, 'approve', a) || may(user, 'cancel', a)) && { flagged }),
    })),
    tips: tips.map((s) => ({ ...s, ...(tasks.get(s._id) ?? noTasks), mayStop: mayStop(user, s) })),
  }
})

/** What waits where this person decides, their own and what is too wide for them among it: the most urgent first and of these the oldest, so that nobody's later ones push any down. */
const waiting = async (user: User, page: number): Promise<Alert[]> => {
  const decides = regionsOf(user, life.approve.others)
  if (decides.length === 0) return []
  // 'severe' > 'moderate' > 'minor', as it happens
  const sort: Sort = [
    ['severity', 'desc'],
    ['effective', 'asc'],
  ]
  return store.list('alerts', { regions: await inPlaces(decides), status: 'submitted' }, { sort, skip: page * size, limit: size + 1 })
}
