import { ledgerReaders } from '../../types/contract/ledger'
import { around } from '../_domain/around'
import { placesOf } from '../_domain/place'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

/** So far ahead. */
const soon = 14

/** Places and nobody in them: by name, in the county's order. Of a county the towns are chosen from; each is looked at by itself. */
export const quiet = define('ledger.quiet', async ({ region, days }, { user, now }) => {
  const where = await around(user, ledgerReaders, region)
  const { place, below } = where
  const today = dayOf(now)
  if (place.level === 'county') return { ...where, quiet: [], due: [] }
  const looked = place.level === 'town' ? below : [place]
  const ids = looked.map(({ _id }) => _id)
  const since = { order: _.gte(dateOfDay(today - days)), out: _.neq(true) }
  const [active, plans, banners] = await Promise.all([
    store.aggregate<{ _id: string }>('activities', { $match: { region: _.in(ids), ...since } }, { $group: { _id: '$region' } }),
    store.list('plans', { at: place._id, waits: _.lte(dateOfDay(today + soon)) }, { sort: [['waits', 'asc']], limit: 50 }),
    store.list('activities', { region: _.in([...ids, place._id]), waits: _.lte(dateOfDay(today + soon)) }, { limit: 50 }),
  ])
  const busy = new Set(active.map(({ _id }) => _id))
  const placeOf = await placesOf([...plans.map(({ who }) => who.region), ...banners.map((one) => one.region)])
  const due = [
    ...plans.map(({ what, who, due: day }) => ({ what, place: placeOf(who.region), day })),
    ...banners.map((one) => ({ what: '横幅该撤', place: placeOf(one.region), day: one.waits ?? '' })),
  ]
  return { ...where, quiet: looked.filter(({ _id }) => !busy.has(_id)), due: due.sort((a, b) => a.day.localeCompare(b.day)) }
})
