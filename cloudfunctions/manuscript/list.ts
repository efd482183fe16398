import type { ManuscriptStatus } from '../../types/entities/manuscript'
import { manuscriptStatuses } from '../../types/words/manuscript'
import { collectionOfKind } from '../../wording/rows'
import { define } from '../_kit/define'
import { _, endOf, isSaid, type Sort, store } from '../_kit/store'
import { namesOf } from './find'
import { may } from './may'

const perPage = 20
const newest: Sort = [
  ['updatedAt', 'desc'],
  ['_id', 'asc'],
]

export const list = define('manuscript.list', async ({ kind, status, flagged, page, after }, { user }) => {
  const here = kind ? { kind } : {}
  const [found, counts, deciding, due, shelf] = await Promise.all([
    store.list(
      'manuscripts',
      flagged
        ? toDecide({ ...here, ...(status && { status }) })
        : status === 'recheck'
          ? _.or({ ...here, status }, { ...here, due: true })
          : { ...here, ...(status && { status }) },
      { sort: newest, after, skip: page * perPage, limit: perPage + 1 },
    ),
    Promise.all(statuses.map((one) => store.count('manuscripts', { ...here, status: one }))),
    store.count('manuscripts', toDecide(here)),
    store.count('manuscripts', { ...here, due: true }),
    store.count(collectionOfKind[kind ?? 'case'], {}),
  ])
  const shown = found.slice(0, perPage)
  const nameOf = await namesOf(shown.map((m) => m.author))
  return {
    manuscripts: shown.map(({ author, offered, ...m }) => {
      const name = nameOf(author)
      return {
        ...{ ...m, ...(name && { author: name }), ...(offered?.waits && { offered: true as const }) },
        toApprove: may(user, 'approve', { ...m, ...(author && { author }) }),
        ...(may(user, 'submit', { ...m, ...(author && { author }) }) && { toSubmit: m.version }),
      }
    }),
    counts: Object.fromEntries(statuses.map((s, i) => [s, (counts[i] ?? 0) + (s === 'recheck' ? due : 0)])) as Record<
      ManuscriptStatus,
      number
    >,
    flagged: deciding,
    shelf,
    more: found.length > perPage,
    ...endOf(newest, shown),
  }
})

/** What rests on something that is gone, or has another county's next wording beside it. */
const toDecide = (of: { kind?: string; status?: string }) =>
  _.or({ ...of, flagged: isSaid }, { ...of, 'offered.waits': true, ...(!of.status && { status: _.neq('withdrawn') }) })

const statuses = Object.keys(manuscriptStatuses) as ManuscriptStatus[]
