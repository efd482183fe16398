import { fraudTypes } from '../../types/words/fraud'
import { placesOf } from '../_domain/place'
import { nothingWaits, pageOf, perKind, type TodoSource } from '../_domain/todo'
import { inRegions, regionsOf, topmost } from '../_kit/region'
import { _, store } from '../_kit/store'
import { inTray } from './find'
import { isUrgent } from './harm'
import { dueToForget } from './keeping'

const day = 86_400_000

/** Not answered yet; money lost within a day may still be stopped. */
export const received: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['police'])
  if (mine.length === 0) return nothingWaits
  const [rows, all, doubtful, fromElsewhere] = await Promise.all([
    // what was moved here is a line of its own
    store.list(
      'reports',
      { ...inTrayOf(mine, 'proven'), movedAt: _.eq(null) },
      {
        sort: [['createdAt', 'asc']],
        limit: perKind,
        fields: { type: true, region: true, loss: true, createdAt: true },
      },
    ),
    countOf(mine, { status: 'received' }),
    unprovenIn(mine),
    store.count('reports', movedTo(mine)),
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
    count: all - doubtful - fromElsewhere,
  }
}

/** What nobody has opened yet, as the queue finds it: in order of time without looking at what was answered. */
const inTrayOf = (tops: string[], tray: 'proven' | 'unproven') => ({
  finds: _.in(tops),
  unproven: inTray(tray),
  status: 'received' as const,
})

const movedTo = (tops: string[]) => ({ region: inRegions(tops), status: 'received' as const, movedAt: _.gt(0) })

/** Another station sent it here, and nobody took it yet: whoever it went to has a day for it. */
export const moved: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['police'])
  if (mine.length === 0) return nothingWaits
  const fields = { type: true, region: true, movedAt: true, moves: true, stopBy: true, dangers: true }
  const [rows, count] = await Promise.all([
    store.list('reports', movedTo(mine), { sort: [['movedAt', 'asc']], limit: perKind, fields }),
    store.count('reports', movedTo(mine)),
  ])
  const placeOf = await placesOf(rows.flatMap(({ region, moves = [] }) => [region, ...moves.slice(-1).map(({ from }) => from)]))
  return {
    todos: rows.map(({ _id, type, region, movedAt = now, moves = [], stopBy, dangers }) => {
      const late = movedAt <= now - day
      const from = moves.at(-1)?.from
      return {
        ...{ kind: 'reportMoved', id: _id, at: movedAt },
        what: `${type === 'unsure' ? '说不准哪种' : fraudTypes[type]}，${placeOf(region)}`,
        note: `${from ? `从${placeOf(from)}转来，` : ''}${late ? '超过24小时还没人接手' : '24小时之内要接手'}`,
        ...((late || isUrgent({ stopBy, dangers }, now)) && { urgent: true as const }),
      }
    }),
    count,
  }
}

const unprovenIn = (tops: string[]): Promise<number> => countOf(tops, { unproven: true, status: 'received' })

/** Place by place, each by an index's keys alone. */
const countOf = async (tops: string[], where: { status: 'received'; unproven?: true }): Promise<number> =>
  (await Promise.all(topmost(tops).map((top) => store.count('reports', { finds: top, ...where })))).reduce((sum, n) => sum + n, 0)

/** What two weeks from now is forgotten, unless somebody holds it. */
export const forgetting: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['police'])
  if (mine.length === 0) return nothingWaits
  const due = await dueToForget(now, { warned: mine, most: perKind + 1 })
  const { page, known } = pageOf(due.sort((a, b) => (a.closedAt ?? 0) - (b.closedAt ?? 0)))
  const placeOf = await placesOf(page.map((row) => row.region))
  return {
    todos: page.map(({ _id, type, region, closedAt = now }) => ({
      ...{ kind: 'reportForgetting', id: _id, at: closedAt },
      what: `${type === 'unsure' ? '说不准哪种' : fraudTypes[type]}，${placeOf(region)}`,
      note: '14天内号码、图片和原话会删去，还要用就留住它',
    })),
    ...known,
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
  const fields = { type: true, region: true, addedAt: true }
  const waiting = { finds: _.in(mine), addedAt: _.gt(0) }
  const { page, known } = pageOf(await store.list('reports', waiting, { sort: [['addedAt', 'asc']], limit: perKind + 1, fields }))
  const placeOf = await placesOf(page.map((row) => row.region))
  return {
    todos: page.map(({ _id, type, region, addedAt = 0 }) => ({
      ...{ kind: 'reportAdded', id: _id, at: addedAt },
      what: `${type === 'unsure' ? '说不准哪种' : fraudTypes[type]}，${placeOf(region)}`,
    })),
    ...known,
  }
}
