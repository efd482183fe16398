import { define } from '../_kit/define'
import { regionsOf, within } from '../_kit/region'
import { store } from '../_kit/store'
import { codesOf } from './place-codes'

export const places = define('county.places', async (_input, { user }) => {
  const mine = regionsOf(user, ['admin'])
  const all = await store.all('regions', {})
  const codeOf = codesOf(all)
  const shown = all.filter(({ _id, level }) => level !== 'county' && mine.some((top) => within(_id, top)))
  const gone = shown.filter(({ level }) => level === 'former').sort((a, b) => (b.former?.at ?? 0) - (a.former?.at ?? 0))
  const people = await store.byId(
    'people',
    gone.flatMap(({ former }) => former?.by ?? []),
  )
  const nameOf = new Map(all.map(({ _id, name }) => [_id, name]))
  return {
    places: shown.filter(({ level }) => level !== 'former').map((place) => ({ ...place, code: codeOf(place._id) })),
    former: gone.flatMap(({ _id, former }) =>
      former
        ? [
            {
              name: nameOf.get(_id) ?? '',
              at: former.at,
              by: people.get(former.by)?.name ?? '管理员',
              ...(former.into && { into: nameOf.get(former.into) ?? '' }),
              ...(former.into && former.moved === undefined && { left: { place: _id, into: former.into } }),
            },
          ]
        : [],
    ),
  }
})
