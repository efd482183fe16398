import { define } from '../_kit/define'
import { anyWithin, inRegions, regionsOf } from '../_kit/region'
import { store } from '../_kit/store'
import { placesAndNames } from './names'

const size = 20
const newest: [string, 'asc' | 'desc'][] = [
  ['changedAt', 'desc'],
  ['_id', 'asc'],
]

/** A page is so many appointments, those changed last first, with what was done to each in one's places. */
export const history = define('staff.history', async ({ page }, { user }) => {
  const mine = regionsOf(user, ['admin', 'leader'])
  const found = await store.list('appointments', { places: inRegions(mine) }, { sort: newest, skip: page * size, limit: size + 1 })
  const shown = found
    .slice(0, size)
    .flatMap(({ steps, name, role, person }) =>
      steps.filter(({ region }) => anyWithin([region], mine)).map((step) => ({ ...step, name, role, own: step.by === person })),
    )
  const { placeOf, nameOf } = await placesAndNames(
    shown.map(({ region }) => region),
    shown.map(({ by }) => by),
  )
  return {
    steps: shown
      .sort((a, b) => b.at - a.at)
      .map(({ at, by, own, deed, name, role, region, why, until }) => ({
        ...{ at, deed, name, role, by: own ? '本人' : nameOf(by), place: placeOf(region) },
        ...(why && { why }),
        ...(until !== undefined && { until }),
      })),
    more: found.length > size,
  }
})
