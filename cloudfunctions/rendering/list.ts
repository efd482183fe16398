import { define } from '../_kit/define'
import { touching } from '../_kit/region'
import { hashOf, type Rows, renderingId, sourceOf } from '../_kit/rendering'
import { _, store } from '../_kit/store'
import { desksOf } from './may'
import { shelves } from './source'
import { stateOf } from './state'

const perPage = 20

export const list = define('rendering.list', async ({ kind, language, page }, { user, now }) => {
  const alerts = { status: 'inForce', expires: _.gt(now), regions: touching(desksOf(user)) }
  const rows = (await store.list(shelves[kind], kind === 'alert' ? alerts : {}, {
    sort: [['_id', 'asc']],
    skip: page * perPage,
    limit: perPage + 1,
  })) as (Rows[typeof kind] & { _id: string })[]
  const shown = rows.slice(0, perPage)
  const renderings = await store.byId(
    'renderings',
    shown.map((row) => renderingId(kind, row._id, language)),
  )
  return {
    rows: shown.map((row) => {
      const words = sourceOf(kind, row)
      return { item: row._id, title: words[0], state: stateOf(renderings.get(renderingId(kind, row._id, language)), hashOf(words)) }
    }),
    more: rows.length > perPage,
  }
})
