import { ledgerKeepers, ledgerReaders } from '../../types/contract/ledger'
import type { Activity } from '../../types/entities/activity'
import { around } from '../_domain/around'
import type { Distributable } from '../_domain/distributable'
import { placesOf } from '../_domain/place'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { anyWithin, regionsOf, within } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { groupsOf } from './groups-of'
import { mayChange } from './may'
import { activitiesOf, distributedIn, orderOf, perPage } from './sources'

/** The newest of each source, put together by day: nothing is written twice, and a page costs the same however much there is. */
export const list = define('ledger.list', async ({ region, from = '2000-01-01', to, before }, { user, now }) => {
  const where = await around(user, ledgerReaders, region)
  const span = { from, to: to ?? dateOfDay(dayOf(now)), before }
  const [entered, sent] = await Promise.all([activitiesOf(where, span), distributedIn(where, span)])
  const found = [
    ...entered.map((activity) => ({ order: activity.order, activity })),
    ...sent.map((one) => ({ order: orderOf(one), sent: one })),
  ]
  const shown = found.sort((a, b) => (a.order < b.order ? 1 : -1)).slice(0, perPage)
  const lines = await linesOf(shown, where.place._id, user)
  const mayEnter = anyWithin([where.place._id], regionsOf(user, ledgerKeepers))
  return { ...where, mayEnter, lines, more: found.length > perPage }
})

/** It did go out, and it was not so. */
const isCalledOff = (sent: Distributable) => (sent.msgType === 'Tip' ? sent.stoppedAt !== undefined : sent.status === 'cancelled')

type Found = { order: string; activity?: Activity; sent?: Distributable }

const linesOf = async (shown: Found[], region: string, user: User) => {
  const sent = shown.flatMap((one) => one.sent ?? [])
  const activities = shown.flatMap(({ activity }) => activity ?? [])
  const [placeOf, people, groups] = await Promise.all([
    placesOf([region, ...activities.map((one) => one.region), ...sent.flatMap(({ regions }) => regions)]),
    store.byId(
      'people',
      activities.flatMap(({ by }) => by ?? []),
    ),
    groupsOf(
      sent.map(({ _id }) => _id),
      region,
    ),
  ])
  const here = (regions: string[]) => {
    const parts = regions.filter((one) => within(one, region))
    return parts.length === 0 ? [region] : parts
  }
  return shown.map(({ order, activity, sent: one }) => {
    if (activity) {
      const lead = activity.lead ?? people.get(activity.by ?? '')?.name
      const { past, photo, ...line } = activity
      return {
        ...line,
        place: placeOf(line.region),
        ...(lead && { lead }),
        mayChange: mayChange(user, activity),
        corrected: !!past?.length,
        ...(photo && { hasPhoto: true }),
      }
    }
    const { _id, effective, regions } = one as Distributable
    const headline = `${(one as Distributable).headline}${isCalledOff(one as Distributable) ? '（已撤销）' : ''}`
    const places = here(regions)
    return {
      ...{ _id, order, source: 'system' as const, day: dateOfDay(dayOf(effective)), region, form: 'groupPost' as const, headline },
      place: `${places.slice(0, 3).map(placeOf).join('、')}${places.length > 3 ? `等${places.length}处` : ''}`,
      groups: groups.get(_id) ?? { all: 0, posted: 0, confirmed: 0 },
      ...('type' in (one as object) && { theme: (one as { type: Activity['theme'] }).type }),
      ...{ counts: {}, printed: {}, counted: 'count' as const, mayChange: false, corrected: false },
    }
  })
}
