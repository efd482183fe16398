import type { Rendering } from '../../types/domain'
import { define } from '../_kit/define'
import { hashOf, type Rows, sourceOf } from '../_kit/rendering'
import { _, store } from '../_kit/store'
import { desksOf, mayDecide } from './may'
import { shelves } from './source'
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
      const words = sources.get(rendering._id)
      const state = words ? stateOf(rendering, hashOf(words)) : 'reviewed'
      if (!words || (state !== 'submitted' && state !== 'stale')) return []
      const { kind, item, language } = rendering
      return [{ kind, item, language, title: words[0], state, toDecide: mayDecide(user, rendering) }]
    }),
  }
})

/** The words of each rendering's content, by the rendering's id; of what was withdrawn there are none. */
const sourcesOf = async (renderings: Rendering[]) => {
  const found = new Map<string, ReturnType<typeof sourceOf>>()
  for (const kind of Object.keys(shelves) as (keyof typeof shelves)[]) {
    const ofKind = renderings.filter((r) => r.kind === kind)
    const rows = await store.byId(
      shelves[kind],
      ofKind.map((r) => r.item),
    )
    for (const { _id, item } of ofKind) {
      const row = rows.get(item)
      if (row) found.set(_id, sourceOf(kind, row as Rows[typeof kind]))
    }
  }
  return found
}
