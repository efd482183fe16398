import { define } from '../_kit/define'
import { regionsOf, within } from '../_kit/region'
import { store } from '../_kit/store'
import { codesOf } from './place-codes'

export const places = define('county.places', async (_input, { user }) => {
  const mine = regionsOf(user, ['admin'])
  const all = await store.all('regions', {})
  const codeOf = codesOf(all)
  const shown = all.filter(({ _id, level }) => level !== 'county' && mine.some((top) => within(_id, top)))
  return { places: shown.map((place) => ({ ...place, code: codeOf(place._id) })) }
})
