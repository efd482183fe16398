import { nothingWaits, pageOf, perKind, type TodoSource } from '../_domain/todo'
import { _ } from '../_kit/store'
import { unlabelled } from './unlabelled'

const shown = 24

/** What the check is said to have judged wrongly, for each of the editing desk who has not said yet what it is; what came from nobody knows whom only stands in the list. */
export const toLabel: TodoSource = async (user) => {
  if (!user.grants.some(({ role }) => role === 'editor' || role === 'commandRoom')) return nothingWaits
  const { page, known } = pageOf(await unlabelled(user, perKind + 1, { unproven: _.eq(null) }))
  return {
    todos: page.map(({ _id, text, at }) => ({
      kind: 'checkDisputed',
      id: _id,
      what: text.length > shown ? `${text.slice(0, shown)}…` : text,
      at,
    })),
    ...known,
  }
}
