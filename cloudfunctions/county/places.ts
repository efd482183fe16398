import { define } from '../_kit/define'
import { regionsOf, within } from '../_kit/region'
import { store } from '../_kit/store'
import { codesOf } from './place-codes'

export const places = define('county.places', async (_input, { user }) => {
  const mine = regionsOf(user, ['admin'])
  const all = await store.all('regions', {})
  const codeOf = codesOf(all)
  const shown = all.filter(({ _id, level }) => level !== 'county' && mine.some((top) => within(_id, top)))
  const gone = shown.flatMap(({ _id, name, former }) => (former ? [{ _id, name, ...former }] : [])).sort((a, b) => b.at - a.at)
  const people = await store.byId(
    'people',
    gone.map(({ by }) => by),
  )
  const nameOf = new Map(all.map(({ _id, name }) => [_id, name]))
  return {
    places: shown.filter(({ level }) => level !== 'former').map((place) => ({ ...place, code: codeOf(place._id) })),
    former: gone.map(({ _id, name, at, by, into, moved }) => ({
      ...{ name, at, by: people.get(by)?.name ?? '管理员' },
      ...(into && { into: nameOf.get(into) ?? '' }),
      ...(into && moved === undefined && { left: { place: _id, into } }),
    })),
  }
})
