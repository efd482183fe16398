import type { Localization, RenderingKind } from '../../types/entities/rendering'
import { hashOf, sourceOf } from '../_domain/localization'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { desksOf, mayDecide } from './may'
import { sourceRepositories } from './source'
import { stateOf } from './state'

/** The contents are looked at again: nobody has to tell this desk that one of them changed. */
export const waiting = define('rendering.waiting', async (_input, { user }) => {
  const found = await store.list(
    'renderings',
    { region: _.in(desksOf(user)), status: _.in(['submitted', 'reviewed']) },
    { sort: [['updatedAt', 'desc']] },
  )
  const sources = await sourcesOf(found)
  return {
    waiting: found.flatMap((rendering) => {
      const source = sources.get(rendering._id)
      const state = source ? stateOf(rendering, hashOf(source)) : 'reviewed'
      if (!source || (state !== 'submitted' && state !== 'stale')) return []
      const { kind, item, language } = rendering
      return [{ kind, item, language, title: source.title, state, toDecide: mayDecide(user, rendering) }]
    }),
  }
})

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
