import type { Language, Localization, RenderingKind } from '../../types/entities/rendering'
import { languages } from '../../types/words/rendering'
import { hashOf, sourceOf } from '../_domain/localization'
import { sourceRepositories } from '../_domain/rendering-source'
import { define } from '../_kit/define'
import { type Sort, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { mayDecide } from './may'
import { stateOf } from './state'

export const waiting = define('rendering.waiting', async (_input, { user }) => ({ waiting: await waitingFor(user) }))

/** Of each state and language so many, the newest first: as much however many lie there, and none of one language hides the other's. */
const most = 100

/** What lies at this person's desks. */
const waitingFor = async (user: User) => {
  const newest = { sort: [['updatedAt', 'desc']] as Sort, limit: most }
  const each = (['submitted', 'reviewed'] as const).flatMap((status) =>
    (Object.keys(languages) as Language[]).map((language) => ({ status, language })),
  )
  return standing(user, (await Promise.all(each.map((where) => store.list('renderings', where, newest)))).flat())
}

/** Those of them that wait, or whose content changed since: the contents are looked at again, so that nobody has to tell a desk. What was withdrawn is left out. */
export const standing = async (user: User, found: Localization[]) => {
  const sources = await sourcesOf(found)
  return found.flatMap((rendering) => {
    const source = sources.get(rendering._id)
    const state = source ? stateOf(rendering, hashOf(source)) : 'reviewed'
    if (!source || (state !== 'submitted' && state !== 'stale')) return []
    const { kind, item, language, updatedAt } = rendering
    return [{ kind, item, language, title: source.title, state, at: updatedAt, toDecide: mayDecide(user, rendering) } as const]
  })
}

/** What each rendering's content says, by the rendering's id; of what was withdrawn nothing. */
const sourcesOf = async (renderings: Localization[]) => {
  const found = new Map<string, ReturnType<typeof sourceOf>>()
  const addOf = async <K extends RenderingKind>(kind: K) => {
    const ofKind = renderings.filter((r) => r.kind === kind)
    const rows = await sourceRepositories[kind].byId(ofKind.map((r) => r.item))
    for (const { _id, item } of ofKind) {
      const row = rows.get(item)
      if (row) found.set(_id, sourceOf(kind, row))
    }
  }
  await Promise.all([...new Set(renderings.map((r) => r.kind))].map(addOf))
  return found
}
