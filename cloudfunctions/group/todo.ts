import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

/** WeChat groups a worker says are a village's, which an administrator confirms. */
export const claims: TodoSource = async (user) => {
  const mine = regionsOf(user, ['admin'])
  if (mine.length === 0) return nothingWaits
  const claimed = _.and({ village: inRegions(mine) }, { claim: _.exists(true) })
  const [rows, count] = await Promise.all([
    store.list('groups', claimed, { limit: perKind, fields: { name: true, claim: true } }),
    store.count('groups', claimed),
  ])
  return { todos: rows.map(({ _id, name, claim }) => ({ kind: 'groupClaim', id: _id, what: name, at: claim?.at ?? 0 })), count }
}
