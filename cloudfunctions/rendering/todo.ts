import type { Language } from '../../types/entities/rendering'
import { languages } from '../../types/words/rendering'
import { nothingWaits, pageOf, perKind, type TodoSource } from '../_domain/todo'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { ticks } from './may'
import { standing } from './waiting'

/** Translations and recordings handed in that this person may tick: never their own. */
export const toDecide: TodoSource = async (user) => {
  const mine = (Object.keys(languages) as Language[]).filter((language) => ticks(user, language))
  if (mine.length === 0) return nothingWaits
  const found = (await Promise.all(mine.map((language) => oldest(user, language)))).flat()
  const { page, known } = pageOf(found.sort((a, b) => a.at - b.at))
  return {
    todos: page.map(({ kind, item, language, title, at }) => ({
      kind: 'rendering',
      id: `${kind} ${item} ${language}`,
      what: title,
      note: languages[language],
      at,
    })),
    ...known,
  }
}

/** One more than a page of a language, the oldest first; those whose content is gone hide no others. */
const oldest = async (user: User, language: Language) => {
  const where = { status: 'submitted' as const, language, author: _.neq(user.id) }
  const found: Awaited<ReturnType<typeof standing>> = []
  for (let skip = 0; found.length <= perKind; skip += perKind + 1) {
    const rows = await store.list('renderings', where, { sort: [['updatedAt', 'asc']], skip, limit: perKind + 1 })
    found.push(...(await standing(user, rows)))
    if (rows.length <= perKind) break
  }
  return found
}
