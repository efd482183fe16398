import type { Region } from '../../types/entities/region'
import type { Report, ReportStatus } from '../../types/entities/report'
import { county } from '../_domain/county'
import { _, store } from '../_kit/store'

const day = 86_400_000
/** Days after the end, where the county says nothing; and the least it may say. */
const usual = { closed: 365, filed: 30, withdrawn: 30 }
const least = { closed: 180, filed: 30, withdrawn: 30 }
/** For so long before it is said that a report will be forgotten. */
const warning = 14

type Keeping = NonNullable<Region['keeping']>

/** How many days a report is kept after its end, by the state it ended in. */
export const daysOf = (status: ReportStatus, keeping: Keeping = {}): number | undefined => {
  const kind = status === 'notFiled' ? 'closed' : status
  return kind === 'closed' || kind === 'filed' || kind === 'withdrawn' ? Math.max(least[kind], keeping[kind] ?? usual[kind]) : undefined
}

const isDue = ({ status, closedAt }: Pick<Report, 'status' | 'closedAt'>, at: number, keeping?: Keeping) => {
  const days = daysOf(status, keeping)
  return days !== undefined && closedAt !== undefined && closedAt <= at - days * day
}

/** Some of those whose time is over, or (`warned`: in these places) will be two weeks from now and who are not forgotten yet; of each way to end the longest ended. Never one that is held. */
export const dueToForget = async (now: number, { warned, most }: { warned?: string[]; most: number }): Promise<Report[]> => {
  const keeping = (await county())?.keeping
  const at = warned ? now + warning * day : now
  const where = { hold: _.exists(false), ...(warned && { finds: _.in(warned), forgottenAt: _.eq(null) }) }
  const statuses = ['closed', 'notFiled', 'filed', 'withdrawn'] as const
  const lists = await Promise.all(
    statuses.map((status) => {
      const closedAt = _.lte(at - (daysOf(status, keeping) ?? 0) * day)
      return store.list('reports', { status, closedAt, ...where }, { sort: [['closedAt', 'asc']], limit: most })
    }),
  )
  return lists.flat().filter((report) => isDue(report, at, keeping))
}
