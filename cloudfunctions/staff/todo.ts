import { roles } from '../../types/words/people'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

/** Those who took a role on and are to be confirmed. */
export const accepted: TodoSource = async (user) => {
  const mine = regionsOf(user, ['admin'])
  if (mine.length === 0) return nothingWaits
  const waiting = _.and({ region: inRegions(mine) }, { status: 'accepted', further: _.neq(true) })
  const [rows, count] = await Promise.all([
    store.list('appointments', waiting, { limit: perKind, fields: { role: true, changedAt: true } }),
    store.count('appointments', waiting),
  ])
  return { todos: rows.map(({ _id, role, changedAt }) => ({ kind: 'staffAccepted', id: _id, what: roles[role], at: changedAt })), count }
}
