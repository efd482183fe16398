import type { ReportStatus } from '../../types/entities/report'
import { reportStatuses } from '../../types/words/report'
import { _, type Sort, store } from '../_kit/store'
import { leastHarm, leastLoss } from './harm'
import { findKey } from './index-report'
import { before, canBeStopped, isOpen, type Order, type Place, type Row, rowFields } from './order'
import { fits, type Wanted } from './wanted'

export interface Found {
  rows: Row[]
  /** Where the next page goes on; absent when this was the last. */
  after?: Place
  /** Of a search: how many were looked through, when that was as many as may be. */
  searched?: number
}

/** How many a stream reads at a time behind its first: few questions to the database, none larger than it may answer. */
const many = 100

/** A row where it stands; `no`: it stands elsewhere in this order. */
interface Step {
  row: Row
  place: Place
  no?: boolean
}
type Steps = AsyncGenerator<Step, undefined>
interface From {
  at: number
  behind: Place | undefined
  first: number
}

/** A page of the reports that match: rows that an index serves in order, narrowed by the database, joined. */
export const findReports = async (wanted: Wanted, order: Order, at: number, behind: Place | undefined, size: number): Promise<Found> => {
  const streams = streamsOf(wanted, order, { at, behind, first: size + 1 })
  const heads = await Promise.all(streams.map(async (steps) => ({ steps, head: (await steps.next()).value })))
  const rows: Row[] = []
  let after = behind
  for (;;) {
    const least = heads.reduce<(typeof heads)[number] | undefined>(
      (best, one) => (one.head && (!best?.head || before(one.head.place, best.head.place)) ? one : best),
      undefined,
    )
    const step = least?.head
    if (!step) return { rows }
    const fit = !step.no && fits(step.row, wanted)
    if (fit && rows.length === size) return { rows, ...(after && { after }) }
    if (fit) rows.push(step.row)
    after = step.place
    least.head = (await least.steps.next()).value
  }
}

const statusesOf = ({ statuses }: Wanted) => (statuses.length > 0 ? statuses : (Object.keys(reportStatuses) as ReportStatus[]))
const traysOf = ({ tray }: Wanted) => (tray ? [tray] : (['proven', 'unproven'] as const))
export const inTray = (tray: 'proven' | 'unproven') => (tray === 'unproven' ? true : _.eq(null))

const streamsOf = (wanted: Wanted, order: Order, from: From): Steps[] =>
  wanted.tops.flatMap((top) => {
    const all = { finds: findKey(top, wanted), wanted }
    const statuses = statusesOf(wanted)
    const trays = traysOf(wanted).map((tray) => ({ ...all, unproven: inTray(tray) }))
    // the index holds each status by itself: the database joins them in order
    const each = trays.map((where) => ({ ...where, statuses }))
    if (order === 'newest') return each.map((where) => newest(where, from))
    return [...(statuses.some(isOpen) ? trays.map((where) => stoppable(where, from)) : []), ...each.map((where) => harmful(where, from))]
  })

interface Where {
  finds: string
  wanted: Wanted
  unproven: unknown
  statuses?: ReportStatus[]
  /** Handed in from this moment on, and until that one: as the days wanted, or closer. */
  since?: number
  until?: number
  harm?: unknown
  stopBy?: unknown
}

/** What the index is not asked for is left to the database, so that only rows which fit travel. */
const rowsOf = async ({ finds, wanted, unproven, statuses, harm, stopBy, ...days }: Where, sort: Sort, limit: number): Promise<Row[]> => {
  const { type, officer, loss, has, from = 0, to = Number.MAX_SAFE_INTEGER } = wanted
  const { since = from, until = to - 1 } = days
  return store.list(
    'reports',
    {
      ...{ finds, unproven, createdAt: _.gte(since).and(_.lte(until)) },
      ...(statuses && { status: _.in(statuses) }),
      ...(harm !== undefined && { harm }),
      ...(stopBy !== undefined && { stopBy }),
      ...(type && { type }),
      ...(officer !== undefined && { officer: officer || _.eq(null) }),
      ...(loss && { loss: _.gte(leastLoss[loss]) }),
      ...(has && { [has === 'picture' ? 'pictures.0' : 'sounds.0']: _.exists(true) }),
    },
    { sort, limit, fields: rowFields },
  )
}

/** All rows of a condition, some at a time; `next` narrows it to what stands at the last one's place and behind. */
async function* walk(
  where: Where,
  sort: Sort,
  first: number,
  step: (row: Row) => Step,
  next: (last: Row) => Partial<Where>,
  behind?: Place,
): Steps {
  let [limit, last, condition] = [first, behind, where]
  for (;;) {
    const found = await rowsOf(condition, sort, limit)
    const steps = found.map(step).filter(({ place }) => !last || before(last, place))
    yield* steps
    const end = found.at(-1)
    if (!end || found.length < limit) return undefined
    last = steps.at(-1)?.place ?? last
    condition = { ...where, ...next(end) }
    // many of the very same moment: further than them
    limit = steps.length === 0 ? limit * 4 : many
  }
}

async function* newest(where: Where, { behind, first }: From): Steps {
  const sort: Sort = [
    ['createdAt', 'desc'],
    ['_id', 'asc'],
  ]
  const step = (row: Row): Step => ({ row, place: [-row.createdAt, row._id] })
  const begin = behind ? { ...where, until: -(behind[0] as number) } : where
  return yield* walk(begin, sort, first, step, ({ createdAt }) => ({ until: createdAt }), behind)
}

/** Open ones whose money can still be stopped, the latest first. */
async function* stoppable(kind: Where, { at, behind, first }: From): Steps {
  if (behind && behind[0] !== 0) return undefined
  const still = (until?: number) => ({ stopBy: until === undefined ? _.gt(at) : _.gt(at).and(_.lte(until)) })
  const sort: Sort = [
    ['stopBy', 'desc'],
    ['_id', 'asc'],
  ]
  const step = (row: Row): Step => ({ row, place: [0, -(row.stopBy ?? 0), 0, row._id], no: !canBeStopped(row, at) })
  const where = { ...kind, ...still(behind && -(behind[1] as number)) }
  return yield* walk(where, sort, first, step, ({ stopBy }) => still(stopBy), behind)
}

/** By harm, then whoever waits longest: first the rest of the harm that the page before ended in. */
async function* harmful(where: Where, { at, behind, first }: From): Steps {
  const step = (row: Row): Step => ({ row, place: [1, -(row.harm ?? 0), row.createdAt, row._id], no: canBeStopped(row, at) })
  const waits: Sort = [
    ['createdAt', 'asc'],
    ['_id', 'asc'],
  ]
  const { loss } = where.wanted
  // a loss is part of the harm: what did less is not looked at
  const enough = loss && _.gte(leastHarm(loss))
  let harm: number | undefined
  if (behind?.[0] === 1) {
    harm = -(behind[1] as number)
    const same = { ...where, harm, since: behind[2] as number }
    yield* walk(same, waits, first, step, ({ createdAt }) => ({ since: createdAt }), behind)
  }
  for (let most = first; ; most = many) {
    const less = { ...where, harm: harm === undefined ? enough : (enough?.and(_.lt(harm)) ?? _.lt(harm)) }
    const found = await rowsOf(less, [['harm', 'desc'], ...waits], most)
    yield* found.map(step)
    const end = found.at(-1)
    if (!end || found.length < most) return undefined
    harm = end.harm ?? 0
    const same = { ...where, harm, since: end.createdAt }
    yield* walk(same, waits, most, step, ({ createdAt }) => ({ since: createdAt }), step(end).place)
  }
}
