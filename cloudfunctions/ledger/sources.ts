/** Where the lines of a place come from: what was entered or noted there, and the alerts and tips on their way into its groups. Each gives its newest before a place in the order. */
import type { Activity } from '../../types/entities/activity'
import type { Around } from '../_domain/around'
import type { Distributable } from '../_domain/distributable'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../_kit/day'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'

export interface Span {
  from: string
  to: string
  before: string | undefined
}

export const perPage = 30
/** Later in the order than any id: to the end of the day. */
const last = '\u007f'
const published = ['inForce', 'replaced', 'cancelled']

export const activitiesOf = ({ place }: Around, { from, to, before }: Span): Promise<Activity[]> => {
  const span = { order: _.gte(from).and(_.lt(before && before < to + last ? before : to + last)), out: _.neq(true) }
  const options = { sort: [['order', 'desc'] as [string, 'desc']], limit: perPage + 1 }
  if (place.level === 'county') return store.list('activities', span, options)
  if (place.level === 'town') return store.list('activities', { town: place._id, ...span }, options)
  return store.list('activities', { region: place._id, ...span }, options)
}

/** The order of what went into groups: after all that was entered that day, by its moment. */
export const orderOf = ({ _id, effective }: Pick<Distributable, '_id' | 'effective'>): string =>
  `${dateOfDay(dayOf(effective))}~${effective}.${_id}`

/** The last moment at which something that stands before `before` may have gone out. */
const latest = (before: string): number => {
  const day = dayOfDate(before.slice(0, 10))
  if (before[10] === '~') return Number.parseInt(before.slice(11), 10)
  return startOf(day) - 1
}

export const distributedIn = async (where: Around, { from, to, before }: Span): Promise<Distributable[]> => {
  if (where.place.level === 'school') return []
  const end = startOf(dayOfDate(to) + 1) - 1
  const effective = _.gte(startOf(dayOfDate(from))).and(_.lte(before ? Math.min(latest(before), end) : end))
  const regions = _.in([...pathTo(where.place._id), ...where.below.map(({ _id }) => _id)])
  const options = { sort: [['effective', 'desc'] as [string, 'desc']], limit: perPage + 1 }
  const [alerts, tips] =
    where.place.level === 'county'
      ? await Promise.all([
          store.list('alerts', { effective, status: _.in(published) }, options),
          store.list('sendings', { effective }, options),
        ])
      : await Promise.all([
          store.list('alerts', { regions, effective, status: _.in(published) }, options),
          store.list('sendings', { regions, effective }, options),
        ])
  return [...alerts, ...tips].filter((one) => !before || orderOf(one) < before)
}
