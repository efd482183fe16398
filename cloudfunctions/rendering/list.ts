import { hashOf, localizationId, sourceOf } from '../_domain/localization'
import { sourceRepositories } from '../_domain/rendering-source'
import { define } from '../_kit/define'
import { _, endOf, idsInOrder, store } from '../_kit/store'
import { stateOf } from './state'

const perPage = 20

export const list = define('rendering.list', async ({ kind, language, words, page, after }, { now }) => {
  const alerts = { status: 'inForce', expires: _.gt(now) }
  const wanted = { words, after, skip: page * perPage, limit: perPage + 1 }
  const rows = await sourceRepositories[kind].list(wanted, kind === 'alert' ? alerts : {})
  const shown = rows.slice(0, perPage)
  const renderings = await store.byId(
    'renderings',
    shown.map((row) => localizationId(kind, row._id, language)),
  )
  return {
    rows: shown.map((row) => {
      const source = sourceOf(kind, row)
      return { item: row._id, title: source.title, state: stateOf(renderings.get(localizationId(kind, row._id, language)), hashOf(source)) }
    }),
    more: rows.length > perPage,
    ...(sourceRepositories[kind].byKey && endOf(idsInOrder, shown)),
  }
})
