import type { Localization, RenderingKind } from '../../types/entities/rendering'
import { hashOf, sourceOf } from '../_domain/localization'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { mayDecide } from './may'
import { sourceRepositories } from './source'
import { stateOf } from './state'

export const waiting = define('rendering.waiting', async (_input, { user }) => ({ waiting: await waitingFor(user) }))

/** What lies at this person's desks. The contents are looked at again: nobody has to tell a desk that one of them changed. */
export const waitingFor = async (user: User, status: Localization['status'][] = ['submitted', 'reviewed']) => {
  const found = await store.list('renderings', { status: _.in(status) }, { sort: [['updatedAt', 'desc']] })
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
