import type { Input } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { plainText } from '../../types/plain-text'
import { inRegions } from '../_kit/region'
import { _, store } from '../_kit/store'

/** How many of the newest a search goes through: some years of a county. */
const farthest = 3000
const day = 86_400_000
/** Fen, and how many days later than it came a report with at least that loss stands. */
const ahead = [
  [50_000_00, 7],
  [5000_00, 3],
  [1, 1],
] as const

/** What narrows the list, in the regions of `tops`. */
export type Wanted = Pick<Input<'report.queue'>, 'tray' | 'status' | 'type' | 'loss'> & { tops: string[] }

const whereOf = ({ tops, tray, status, type, loss }: Wanted) => ({
  region: inRegions(tops),
  ...(tray && { unproven: tray === 'unproven' ? true : _.neq(true) }),
  ...(status && { status }),
  ...(type && { type }),
  ...(loss && { loss: _.gte(loss) }),
})

type Order = NonNullable<Input<'report.queue'>['order']>
interface Page {
  order: Order
  skip: number
  limit: number
}

/** A page of the reports that match. */
export const findReports = (wanted: Wanted, { order, skip, limit }: Page): Promise<Report[]> =>
  order === 'newest'
    ? store.list('reports', whereOf(wanted), { sort: newest, skip, limit })
    : store.aggregate<Report>(
        'reports',
        { $match: whereOf(wanted) },
        { $addFields: { urgent: { $add: ['$createdAt', bonus] } } },
        { $sort: { urgent: -1, _id: 1 } },
        { $skip: skip },
        { $limit: limit },
      )

const newest: [string, 'asc' | 'desc'][] = [
  ['createdAt', 'desc'],
  ['_id', 'asc'],
]
/** The same as the database counts it. */
const bonus = ahead.reduceRight<unknown>((rest, [loss, days]) => ({ $cond: [{ $gte: ['$loss', loss] }, days * day, rest] }), 0)
const urgent = ({ createdAt, loss = 0 }: Report) => createdAt + (ahead.find(([least]) => loss >= least)?.[1] ?? 0) * day

/** The same of those that have the words in them, among the newest; `searched` says how many when there are older ones. */
export const searchReports = async (wanted: Wanted, words: string, { order, skip, limit }: Page) => {
  const sought = bare(words)
  const found: Report[] = []
  for (let from = 0; from < farthest; from += 1000) {
    const some = await store.list('reports', whereOf(wanted), { sort: newest, skip: from, limit: 1000 })
    found.push(...some.filter((report) => textsOf(report).some((text) => bare(text).includes(sought))))
    if (some.length < 1000) return { found: page(found, order, skip, limit) }
  }
  return { found: page(found, order, skip, limit), searched: farthest }
}

const page = (found: Report[], order: Order, skip: number, limit: number) =>
  (order === 'urgent' ? found.sort((a, b) => urgent(b) - urgent(a)) : found).slice(skip, skip + limit)

const textsOf = ({ _id, what, contact = '', seen }: Report) => [_id, what, contact, ...seen.map((clue) => clue.value)]

/** Letters and figures alone: 138 0013-8000 is 13800138000. */
const bare = (text: string) =>
  plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
