import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { overlap, regionsOf, touchingPlaces } from '../_kit/region'
import { _, type Sort, store } from '../_kit/store'
import { countTasks, noTasks } from './count-tasks'
import { life } from './life'
import { may } from './may'

/** An alert is about something going on: whoever may put it in force is waited for now. */
export const toApprove: TodoSource = async (user) => {
  const tops = regionsOf(user, life.approve.others)
  if (tops.length === 0) return nothingWaits
  const submitted = await store.list(
    'alerts',
    { regions: await touchingPlaces(tops), status: 'submitted' },
    { sort: [['effective', 'asc']], limit: 200 },
  )
  const mine = submitted.filter((alert) => alert.sender !== user.id && may(user, 'approve', alert))
  return {
    todos: mine
      .slice(0, perKind)
      .map(({ _id, headline, effective }) => ({ kind: 'alertToApprove', id: _id, what: headline, at: effective, urgent: true })),
    count: mine.length,
  }
}

/** One's own, with the reason it came back. */
export const returned: TodoSource = async (user) => {
  if (regionsOf(user, life.save.own).length === 0) return nothingWaits
  const drafts = await store.list('alerts', { sender: user.id, status: 'draft', returned: _.exists(true) }, { limit: perKind })
  return {
    todos: drafts.map(({ _id, headline, returned: note, returnedAt, effective }) => ({
      kind: 'alertReturned',
      id: _id,
      what: headline,
      ...(note && { note }),
      at: returnedAt ?? effective,
      urgent: true,
    })),
    count: drafts.length,
  }
}

/** A line an alert or tip, with how many of the worker's village groups it has not reached. */
export const groupsLeft: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['gridWorker'])
  if (mine.length === 0) return nothingWaits
  const open = { regions: await touchingPlaces(mine), expires: _.gt(now) }
  const latest = { sort: [['effective', 'desc']] as Sort, limit: 50 }
  const [alerts, tips] = await Promise.all([
    store.list('alerts', { ...open, status: 'inForce' }, latest),
    store.list('sendings', open, latest),
  ])
  const sent = [...alerts, ...tips].filter((one) => overlap(one.regions, mine))
  const tasks = await countTasks(
    sent.map((one) => one._id),
    mine,
  )
  const left = sent.flatMap((one) => {
    const { groups, posted, confirmed } = tasks.get(one._id) ?? noTasks
    const count = groups - Math.max(posted, confirmed)
    return count > 0 ? [{ one, count }] : []
  })
  return {
    todos: left.slice(0, perKind).map(({ one, count }) => ({
      kind: 'groups',
      id: one._id,
      what: one.headline,
      note: `还剩 ${count} 个群`,
      at: one.effective,
      ...(one.msgType !== 'Tip' && { urgent: true as const }),
    })),
    count: left.reduce((sum, { count }) => sum + count, 0),
  }
}
