import { languages } from '../../types/words/rendering'
import type { TodoSource } from '../_domain/todo'
import { nothingWaits, perKind } from '../_domain/todo'
import { _ } from '../_kit/store'
import { hasDesk } from './may'
import { waitingFor } from './waiting'

/** Translations and recordings handed in that this person may tick: never their own. */
export const toDecide: TodoSource = async (user) => {
  if (!hasDesk(user)) return nothingWaits
  const theirs = await waitingFor(user, ['submitted'], { author: _.neq(user.id) })
  const mine = theirs.filter((one) => one.toDecide).sort((a, b) => a.at - b.at)
  return {
    todos: mine.slice(0, perKind).map(({ kind, item, language, title, at }) => ({
      kind: 'rendering',
      id: `${kind} ${item} ${language}`,
      what: title,
      note: languages[language],
      at,
    })),
    count: mine.length,
  }
}
