import type { Activity } from '../../types/entities/activity'
import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../_kit/day'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

export { plansDue } from './plan-todo'

const day = 86_400_000
/** Whoever put it up may have left: after so many days it is the editors' of the town. */
const grace = 7

/** Banners whose day to come down is today or past: for whoever put them up, and a week later for the editors of the place too. */
export const bannersDue: TodoSource = async (user, now) => {
  if (user.grants.length === 0) return nothingWaits
  const today = dateOfDay(dayOf(now))
  const editing = regionsOf(user, ['editor', 'commandRoom'])
  const options = { sort: [['waits', 'asc'] as [string, 'asc']], limit: 200 }
  const late = { waits: _.lte(dateOfDay(dayOf(now - grace * day))) }
  const towns = editing.filter((region) => region.split('/').length === 2)
  const others = editing.filter((region) => region.split('/').length !== 2)
  const found = await Promise.all([
    store.list('activities', { by: user.id, waits: _.lte(today) }, options),
    towns.length > 0 ? store.list('activities', { town: _.in(towns), ...late }, options) : [],
    others.length > 0 ? store.list('activities', { region: inRegions(others), ...late }, options) : [],
  ])
  const all = [...new Map(found.flat().map((one) => [one._id, one])).values()].sort((a, b) => asDay(a) - asDay(b))
  const shown = all.slice(0, perKind)
  const placeOf = await placesOf(shown.map(({ region }) => region))
  return {
    todos: shown.map((one) => ({
      kind: 'bannerDue' as const,
      id: one._id,
      what: [placeOf(one.region), one.spot].filter(Boolean).join('，'),
      note: one.waits === today ? '今天该撤下了' : `${Number(one.waits?.slice(5, 7))}月${Number(one.waits?.slice(8))}日就该撤了`,
      at: startOf(asDay(one)),
    })),
    count: all.length,
  }
}

const asDay = ({ waits = '2000-01-01' }: Activity): number => dayOfDate(waits)
