import type { Activity } from '../../types/entities/activity'
import { placesOf } from '../_domain/place'
import { toDecide } from '../_domain/to-decide'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../_kit/day'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

export { plansDue } from './plan-todo'

const day = 86_400_000
/** Whoever put it up may have left: after so many days it is the editors' of the town. */
const grace = 7

/** Banners whose day to come down is today or past: for whoever put them up, and a week later for the editors of the place too. For whoever put them up also those whose slogan was withdrawn, at once. */
export const bannersDue: TodoSource = async (user, now) => {
  if (user.grants.length === 0) return nothingWaits
  const today = dateOfDay(dayOf(now))
  const editing = regionsOf(user, ['editor', 'commandRoom'])
  const options = { sort: [['waits', 'asc'] as [string, 'asc']], limit: 200 }
  const late = { waits: _.lte(dateOfDay(dayOf(now - grace * day))) }
  const towns = editing.filter((region) => region.split('/').length === 2)
  const others = editing.filter((region) => region.split('/').length !== 2)
  const [hanging, ...found] = await Promise.all([
    store.list('activities', { by: user.id, waits: _.gt(today) }, options),
    store.list('activities', { by: user.id, waits: _.lte(today) }, options),
    towns.length > 0 ? store.list('activities', { town: _.in(towns), ...late }, options) : [],
    others.length > 0 ? store.list('activities', { region: inRegions(others), ...late }, options) : [],
  ])
  const due = [...new Map(found.flat().map((one) => [one._id, one])).values()].sort((a, b) => asDay(a) - asDay(b))
  const away = await withdrawnOn([...hanging, ...due])
  const isAway = ({ banner }: Activity) => away.has(banner?.slogan ?? '')
  const all = [...[...hanging, ...due].filter(isAway), ...due.filter((one) => !isAway(one))]
  const shown = all.slice(0, perKind)
  const placeOf = await placesOf(shown.map(({ region }) => region))
  return {
    todos: shown.map((one) => ({
      kind: 'bannerDue' as const,
      id: one._id,
      what: [placeOf(one.region), one.spot].filter(Boolean).join('，'),
      note: isAway(one)
        ? '上面的标语撤下了，请现在取下'
        : one.waits === today
          ? '今天该撤下了'
          : `${Number(one.waits?.slice(5, 7))}月${Number(one.waits?.slice(8))}日就该撤了`,
      at: Math.min(startOf(asDay(one)), now),
      ...(isAway(one) && { urgent: true as const }),
    })),
    count: all.length,
  }
}

const asDay = ({ waits = '2000-01-01' }: Activity): number => dayOfDate(waits)

/** Of the slogans on these banners, those that are not to be shown any more. */
const withdrawnOn = async (banners: Activity[]): Promise<Set<string>> => {
  const slogans = [...new Set(banners.flatMap(({ banner }) => banner?.slogan ?? []))]
  if (slogans.length === 0) return new Set()
  const [there, flagged] = await Promise.all([store.byId('slogans', slogans), toDecide('slogan')])
  return new Set(slogans.filter((id) => !there.has(id) || flagged.includes(id)))
}
