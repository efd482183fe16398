import { textsOf } from '../../wording/manuscripts'
import { collectionOfKind, contentOf } from '../../wording/rows'
import { define } from '../_kit/define'
import { _, type Sort, store } from '../_kit/store'
import { caseTitles } from './case-titles'

const perPage = 100

export const sheet = define('manuscript.sheet', async ({ kind, status, page, after }) => {
  const part = { sort: [['_id', 'asc']] as Sort, skip: after ? 0 : page * perPage, limit: perPage + 1 }
  const behind = after ? { _id: _.gt(after) } : {}
  const rows = status
    ? (await store.list('manuscripts', { kind, status, ...behind }, part)).map(({ _id, item, content }) => ({ _id, item, content }))
    : (await store.list(collectionOfKind[kind], behind, part)).map((row) => ({
        _id: row._id,
        item: row._id,
        content: contentOf(kind, row),
      }))
  const shown = rows.slice(0, perPage)
  const last = shown.at(-1)?._id
  const named = shown.flatMap(({ content }) => ['case', 'related'].flatMap((field) => textsOf(content, field)))
  return { rows: shown, cases: await caseTitles(named), more: rows.length > perPage, ...(last && { last }) }
})
