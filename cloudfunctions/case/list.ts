import type { Case } from '../../types/entities/case'
import type { FraudType } from '../../types/entities/fraud'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { search } from './search'
import type { whereFound } from './where-found'

const perPage = 20

export const list = define('case.list', async ({ words, type, page }) => {
  const found: (Case & { found?: ReturnType<typeof whereFound> })[] = words
    ? (await search(words, type)).slice(page * perPage)
    : await newest(type, page)
  return { cases: found.slice(0, perPage), more: found.length > perPage }
})

const newest = (type: FraudType | undefined, page: number) =>
  store.list('cases', type ? { type } : {}, {
    sort: [
      ['publishedAt', 'desc'],
      ['_id', 'asc'],
    ],
    skip: page * perPage,
    limit: perPage + 1,
  })
