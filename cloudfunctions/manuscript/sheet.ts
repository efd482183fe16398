import { textsOf } from '../../wording/manuscripts'
import { collectionOfKind, contentOf } from '../../wording/rows'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { caseTitles } from './case-titles'

const perPage = 100

export const sheet = define('manuscript.sheet', async ({ kind, status, page }) => {
  const part = { sort: [['_id', 'asc']] as ['_id', 'asc'][], skip: page * perPage, limit: perPage + 1 }
  const rows = status
    ? (await store.list('manuscripts', { kind, status }, part)).map(({ item, content }) => ({ item, content }))
    : (await store.list(collectionOfKind[kind], {}, part)).map((row) => ({ item: row._id, content: contentOf(kind, row) }))
  const shown = rows.slice(0, perPage)
  const named = shown.flatMap(({ content }) => ['case', 'related'].flatMap((field) => textsOf(content, field)))
  return { rows: shown, cases: await caseTitles(named), more: rows.length > perPage }
})
