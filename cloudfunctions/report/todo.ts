import { fraudTypes } from '../../types/words/fraud'
import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { anyWithin, inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { inTray } from './find'
import { dueToForget } from './keeping'

const day = 86_400_000

/** Not answered yet; money lost within a day may still be stopped. */
export const received: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['police'])
  if (mine.length === 0) return nothingWaits
  const [rows, all, doubtful] = await Promise.all([
    store.list('reports', inTrayOf(mine, 'proven'), {
      sort: [['createdAt', 'asc']],
      limit: perKind,
      fields: { type: true, region: true, loss: true, createdAt: true },
    }),
    store.count('reports', _.and({ region: inRegions(mine) }, { status: 'received' })),
    unprovenIn(mine),
  ])
  const placeOf = await placesOf(rows.map((row) => row.region))
  return {
    todos: rows.map(({ _id, type, region, loss, createdAt }) => ({
      kind: 'report',
      id: _id,
      what: `${type === 'unsure' ? '说不准哪种' : fraudTypes[type]}，${placeOf(region)}`,
      ...(loss && { note: '说丢了钱' }),
      at: createdAt,
      ...(loss && createdAt > now - day && { urgent: true as const }),
    })),
    count: all - doubtful,
  }
}

/** What nobody has opened yet, as the queue finds it: in order of time without looking at what was answered. */
const inTrayOf = (tops: string[], tray: 'proven' | 'unproven') =>
  ({ finds: _.in(tops), unproven: inTray(tray), status: 'received' }) as never

/** Counted, like all that were received, by an index's keys alone. */
const unprovenIn = (tops: string[]): Promise<number> =>
  store.count('reports', _.and({ region: inRegions(tops) }, { status: 'received', unproven: true }))

/** What two weeks from now is forgotten, unless somebody holds it. */
export const forgetting: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['police'])
  if (mine.length === 0) return nothingWaits
  const due = (await dueToForget(now, true, 100)).filter(
    ({ region, forgottenAt }) => forgottenAt === undefined && anyWithin([region], mine),
  )
  const placeOf = await placesOf(due.map((row) => row.region))
  return {
    todos: due.slice(0, perKind).map(({ _id, type, region, closedAt = now }) => ({
      ...{ kind: 'reportForgetting', id: _id, at: closedAt },
      what: `${type === 'unsure' ? '说不准哪种' : fraudTypes[type]}，${placeOf(region)}`,
      note: '14天内号码、图片和原话会删去，还要用就留住它',
    })),
    count: due.length,
  }
}

/** The second tray, as one line. */
export const unproven: TodoSource = async (user) => {
  const mine = regionsOf(user, ['police'])
  if (mine.length === 0) return nothingWaits
  const [count, [oldest]] = await Promise.all([
    unprovenIn(mine),
    store.list('reports', inTrayOf(mine, 'unproven'), { sort: [['createdAt', 'asc']], limit: 1, fields: { createdAt: true } }),
  ])
  if (!oldest) return nothingWaits
  return { todos: [{ kind: 'reportUnproven', id: 'all', what: `一共 ${count} 件`, at: oldest.createdAt }], count }
}

/** Its reporter wrote more, and no officer has opened it since. */
export const added: TodoSource = async (user) => {
  const mine = regionsOf(user, ['police'])
  if (mine.length === 0) return nothingWaits
  const waiting = { region: inRegions(mine), addedAt: _.gt(0) }
  const [rows, count] = await Promise.all([
    store.list('reports', waiting, { sort: [['addedAt', 'asc']], limit: perKind, fields: { type: true, region: true, addedAt: true } }),
    store.count('reports', waiting),
  ])
  const placeOf = await placesOf(rows.map((row) => row.region))
  return {
    todos: rows.map(({ _id, type, region, addedAt = 0 }) => ({
      ...{ kind: 'reportAdded', id: _id, at: addedAt },
      what: `${type === 'unsure' ? '说不准哪种' : fraudTypes[type]}，${placeOf(region)}`,
    })),
    count,
  }
}
