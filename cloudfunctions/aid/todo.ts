import { aidStatuses } from '../../types/words/aid'
import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { officesTurn } from './life'

const day = 86_400_000

/** The justice office's turn; urgent on the last day that the law gives, and after. */
export const waiting: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['justice'])
  if (mine.length === 0) return nothingWaits
  const open = { region: inRegions(mine), status: _.in(officesTurn), unproven: _.neq(true), forgottenAt: _.exists(false) }
  const there = _.and(open, _.or({ takenAt: _.exists(true) }, { 'consent.expires': _.gt(now) }))
  const [rows, count] = await Promise.all([
    store.list('aids', there, {
      sort: [['due', 'asc']],
      limit: perKind,
      fields: { status: true, region: true, due: true, changedAt: true },
    }),
    store.count('aids', there),
  ])
  const placeOf = await placesOf(rows.map((row) => row.region))
  return {
    todos: rows.map(({ _id, status, region, due = 0, changedAt }) => ({
      kind: 'aid',
      id: _id,
      what: `${aidStatuses[status]}，${placeOf(region)}`,
      ...(due < now && { note: '过了法定的日子' }),
      at: changedAt,
      ...(due < now + day && { urgent: true as const }),
    })),
    count,
  }
}
