import type { ReportStatus } from '../../types/entities/report'
import { reportStatuses } from '../../types/words/report'
import { placesOf } from '../_domain/place'
import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { store } from '../_kit/store'

const perPage = 20

export const queue = define('report.queue', async ({ status, page }, { user }) => {
  const region = inRegions(regionsOf(user, ['police']))
  const [found, counts] = await Promise.all([
    store.list(
      'reports',
      { region, ...(status && { status }) },
      {
        sort: [
          ['createdAt', 'desc'],
          ['_id', 'asc'],
        ],
        skip: page * perPage,
        limit: perPage + 1,
      },
    ),
    store.aggregate<{ _id: ReportStatus; n: number }>('reports', { $match: { region } }, { $group: { _id: '$status', n: { $sum: 1 } } }),
  ])
  const placeOf = await placesOf(found.map((r) => r.region))
  return {
    reports: found
      .slice(0, perPage)
      .map((r) => ({ ...r, place: placeOf(r.region), excerpt: [...r.what].slice(0, 40).join(''), pictures: r.pictures.length })),
    counts: Object.fromEntries(statuses.map((s) => [s, counts.find((c) => c._id === s)?.n ?? 0])) as Record<ReportStatus, number>,
    more: found.length > perPage,
  }
})

const statuses = Object.keys(reportStatuses) as ReportStatus[]
