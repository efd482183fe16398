import { screenUsers } from '../../types/contract/screen'
import type { Screen } from '../../types/entities/screen'
import { around } from '../_domain/around'
import { placesOf } from '../_domain/place'
import { define } from '../_kit/define'
import { anyWithin, inRegions } from '../_kit/region'
import { _, store } from '../_kit/store'
import { mine, requireMine } from './mine'
import { silentSince } from './silent'
import { namesOf } from './what'

const size = 50

export const list = define('screen.list', async ({ region, after }, { user, now }) => {
  if (region) requireMine(user, region)
  const { place, above, below } = await around(user, screenUsers, region)
  /** An operator's is this place alone. */
  const isWhole = anyWithin([place._id], mine(user).below)
  const where = { region: isWhole ? inRegions([place._id]) : place._id }
  const behind = after
    ? _.and(where, _.or([{ region: _.gt(partsOf(after).region) }, { region: _.eq(partsOf(after).region), _id: _.gt(partsOf(after).id) }]))
    : where
  const found = await store.list('screens', behind, {
    sort: [
      ['region', 'asc'],
      ['_id', 'asc'],
    ],
    limit: size + 1,
  })
  const screens = found.slice(0, size)
  const [placeOf, nameOf] = await Promise.all([placesOf(screens.map((one) => one.region)), namesOf(screens)])
  const last = found.length > size ? screens.at(-1) : undefined
  return {
    place,
    above,
    below: isWhole ? below : [],
    screens: screens.map((one) => ({
      ...one,
      place: placeOf(one.region),
      silent: silentSince(one, now) !== undefined,
      ...(one.said && { said: { ...one.said, what: nameOf(one.said) } }),
    })),
    ...(last && { more: markOf(last) }),
    ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  }
})

/** Where a page ends. */
const markOf = ({ region, _id }: Screen) => `${region} ${_id}`
const partsOf = (mark: string) => {
  const [region = '', id = ''] = mark.split(' ')
  return { region, id }
}
