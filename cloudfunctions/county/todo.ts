import { county } from '../_domain/county'
import { nothingWaits, type TodoSource } from '../_domain/todo'
import { regionsOf } from '../_kit/region'

/** While the county gets ready, its administrators find the list of what is missing before anything else. */
export const opening: TodoSource = async (user) => {
  const mine = regionsOf(user, ['admin']).filter((region) => !region.includes('/'))
  const top = mine.length > 0 ? await county() : undefined
  if (top?.openingSince === undefined) return nothingWaits
  return { todos: [{ kind: 'opening', id: top._id, what: `${top.name}还没开通完`, at: top.openingSince }], count: 1 }
}
