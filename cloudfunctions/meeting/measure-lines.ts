import { monthsLater } from '../../figures/place-years'
import { meetingWriters } from '../../types/contract/meeting'
import type { Measure } from '../../types/entities/meeting'
import { dateOfDay, dayOf } from '../_kit/day'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { maySettle } from './may'
import { ownNamesOf } from './where'

/** What a meeting decided, by its days. */
export const decidedIn = (region: string, month: string): Promise<Measure[]> =>
  store.list('measures', { region, month }, { sort: [['due', 'asc']], limit: 200 })

/** What was decided in the month before, and what is open from earlier ones. */
export const decidedBefore = async (region: string, month: string): Promise<Measure[]> => {
  const [last, open] = await Promise.all([
    decidedIn(region, monthsLater(month, -1)),
    store.list('measures', { region, waits: _.gt('') }, { sort: [['waits', 'asc']], limit: 200 }),
  ])
  const earlier = open.filter((one) => one.month < month)
  const all = [...new Map([...last, ...earlier].map((one) => [one._id, one])).values()]
  return all.sort((a, b) => a.due.localeCompare(b.due) || a._id.localeCompare(b._id))
}

/** With the duty's place by name. */
export const asLines = async (user: User, ...lists: Measure[][]) => {
  const placeOf = await ownNamesOf(lists.flat().flatMap(({ duty, region }) => [duty.region, region]))
  return lists.map((measures) =>
    measures.map((one) => ({
      ...{ ...one, place: placeOf(one.duty.region), meeting: placeOf(one.region), maySettle: maySettle(user, one) },
    })),
  )
}

/** It is seen a week before its day. */
export const ahead = 7

/** Whose day is near or past, of whatever meeting, for whoever has the duty that answers for it. */
export const dueOf = async (user: User, now: number): Promise<Measure[]> => {
  const mine = [...new Set(regionsOf(user, meetingWriters))]
  if (mine.length === 0) return []
  const until = dateOfDay(dayOf(now) + ahead)
  const found = await store.list('measures', { at: _.in(mine), waits: _.lte(until) }, { sort: [['waits', 'asc']], limit: 200 })
  return found.filter(({ duty }) => anyWithin([duty.region], regionsOf(user, [duty.role])))
}
