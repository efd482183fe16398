import type { Case } from '../../types/entities/case'
import { define } from '../_kit/define'
import { endOf, type Sort, store } from '../_kit/store'
import { search } from './search'
import type { whereFound } from './where-found'

const perPage = 20
const newest: Sort = [
  ['publishedAt', 'desc'],
  ['_id', 'asc'],
]

export const list = define('case.list', async ({ words, type, page, after }) => {
  const found: (Case & { found?: ReturnType<typeof whereFound> })[] = words
    ? (await search(words, type)).slice(page * perPage)
    : await store.list('cases', type ? { type } : {}, { sort: newest, after, skip: page * perPage, limit: perPage + 1 })
  const cases = found.slice(0, perPage)
  return { cases, more: found.length > perPage, ...(!words && endOf(newest, cases)) }
})
