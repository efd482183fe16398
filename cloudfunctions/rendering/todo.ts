import { languages } from '../../types/words/rendering'
import type { TodoSource } from '../_domain/todo'
import { nothingWaits, perKind } from '../_domain/todo'
import { hasDesk } from './may'
import { waitingFor } from './waiting'

/** Translations and recordings handed in that this person may tick: never their own. */
export const toDecide: TodoSource = async (user) => {
  if (!hasDesk(user)) return nothingWaits
  const mine = (await waitingFor(user, ['submitted'])).filter((one) => one.toDecide)
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
