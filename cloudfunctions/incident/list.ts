import { onceLevel } from '../../types/words/staff'
import { largerIn } from '../_domain/known-incidents'
import { noteLooksOnce } from '../_domain/note-look'
import { dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { inPlaces, inRegions, regionsOf } from '../_kit/region'
import { _, endOf, type Sort, store } from '../_kit/store'
import { namesOf } from './names'

const perPage = 30
const newest: Sort = [
  ['at', 'desc'],
  ['_id', 'asc'],
]

export const list = define('incident.list', async ({ month, page, after }, { user, now }) => {
  const mine = regionsOf(user, ['police'])
  const year = month.slice(0, 4)
  const [found, places, whole] = await Promise.all([
    store.list('incidents', { month, region: await inPlaces(mine) }, { sort: newest, after, skip: page * perPage, limit: perPage + 1 }),
    largerIn(mine),
    store.all('incidentMonths', { month: _.gte(`${year}-01`).and(_.lte(`${year}-12`)), region: inRegions(mine) }),
    noteLook(user.id, month, mine, now),
  ])
  const shown = found.slice(0, perPage)
  const named = shown.flatMap(({ region, earlier = [] }) => [region, ...earlier.map(({ facts }) => facts.region)])
  const [there, nameOf] = await Promise.all([
    store.byId('regions', named),
    namesOf([...shown, ...shown.flatMap(({ earlier = [] }) => earlier), ...whole].map(({ by }) => by)),
  ])
  // one that went into another since is shown as the village that it was
  const villages = [...there.values()].map((one) => ({ ...one, level: onceLevel(one) })).filter(({ level }) => level === 'village')
  return {
    incidents: shown.map((one) => ({
      ...one,
      by: nameOf(one.by),
      earlier: (one.earlier ?? []).map((was) => ({ ...was, by: nameOf(was.by) })),
    })),
    more: found.length > perPage,
    ...endOf(newest, shown),
    places: [...places, ...villages],
    whole: whole.map((mark) => ({ ...mark, by: nameOf(mark.by) })),
  }
})

/** Once an officer, place, month and day. */
const noteLook = (person: string, month: string, places: string[], now: number): Promise<void> =>
  noteLooksOnce(
    places.map((place) => ({
      look: {
        _id: `incident.${month}.${place.replaceAll('/', '-')}.${person}.${dayOf(now)}`,
        ...{ at: now, person, call: 'incident.list', subject: place },
      },
      place,
    })),
  )
