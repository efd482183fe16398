import type { ManuscriptStatus } from '../../types/entities/manuscript'
import { manuscriptStatuses } from '../../types/words/manuscript'
import { collectionOfKind } from '../../wording/rows'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { namesOf } from './find'
import { may } from './may'

const perPage = 20

export const list = define('manuscript.list', async ({ kind, status, flagged, page }, { user }) => {
  const here = kind ? { kind } : {}
  const [found, counts, toDecide, due, shelf] = await Promise.all([
    store.list(
      'manuscripts',
      status === 'recheck' && !flagged
        ? _.or({ ...here, status }, { ...here, due: true })
        : { ...here, ...(status && { status }), ...(flagged && { flagged: _.exists(true) }) },
      {
        sort: [
          ['updatedAt', 'desc'],
          ['_id', 'asc'],
        ],
        skip: page * perPage,
        limit: perPage + 1,
      },
    ),
    store.aggregate<{ _id: ManuscriptStatus; n: number }>('manuscripts', { $match: here }, { $group: { _id: '$status', n: { $sum: 1 } } }),
    store.count('manuscripts', { ...here, flagged: _.exists(true) }),
    store.count('manuscripts', { ...here, due: true }),
    store.count(collectionOfKind[kind ?? 'case'], {}),
  ])
  const shown = found.slice(0, perPage)
  const nameOf = await namesOf(shown.map((m) => m.author))
  return {
    manuscripts: shown.map(({ author, ...m }) => {
      const name = nameOf(author)
      return { ...m, ...(name && { author: name }), toApprove: may(user, 'approve', { ...m, ...(author && { author }) }) }
    }),
    counts: Object.fromEntries(statuses.map((s) => [s, (counts.find((c) => c._id === s)?.n ?? 0) + (s === 'recheck' ? due : 0)])) as Record<
      ManuscriptStatus,
      number
    >,
    flagged: toDecide,
    shelf,
    more: found.length > perPage,
  }
})

const statuses = Object.keys(manuscriptStatuses) as ManuscriptStatus[]
