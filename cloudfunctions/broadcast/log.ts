import { sumOf } from '../../figures/share'
import { broadcastReaders } from '../../types/contract/broadcast-slot'
import type { Slot } from '../../types/entities/broadcast'
import { around } from '../_domain/around'
import { placesOf } from '../_domain/place'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

const size = 20
/** Of a page for a sheet. */
const long = 100
/** Later in the order than any village of a day. */
const last = '\u007f'

export const log = define('broadcast.log', async ({ region, span, before }, { user, now }) => {
  const { below, ...where } = await around(user, broadcastReaders, region)
  const perPage = span ? long : size
  const [end = ''] = [`${dateOfDay(dayOf(now))}${last}`, ...(span ? [`${span.to}${last}`] : []), ...(before ? [before] : [])].sort()
  const past = { at: where.place._id, order: span ? _.gte(span.from).and(_.lt(end)) : _.lt(end) }
  const found = await store.list('broadcasts', past, { sort: [['order', 'desc']], limit: perPage + 1 })
  const days = found.slice(0, perPage)
  const people = days.flatMap(({ by, approved, slots }) => [by, approved?.by, ...slots.map(({ ticks }) => ticks.at(-1)?.by)])
  const [names, placeOf] = await Promise.all([
    store.byId(
      'people',
      people.flatMap((id) => id ?? []),
    ),
    placesOf(days.map((one) => one.region)),
  ])
  const nameOf = (person: string) => names.get(person)?.name ?? '工作人员'
  return {
    ...{ ...where, below: below.filter(({ level }) => level !== 'school') },
    days: days.map(({ order, day, region: village, by, approved, slots }) => ({
      ...{ order, day, village: placeOf(village) },
      ...(by && { written: nameOf(by) }),
      ...(approved && { approved: { by: nameOf(approved.by), at: approved.at } }),
      slots: slots.map((slot) => lineOf(slot, nameOf)),
    })),
    more: found.length > perPage,
  }
})

const lineOf = ({ from, to, pieces, outside, ticks }: Slot, nameOf: (person: string) => string) => {
  const tick = ticks.at(-1)
  const read = tick?.played ? tick.pieces : pieces
  const seconds = read.flatMap((piece) => piece.seconds ?? [])
  return {
    ...{ from, to, what: read.map(({ what }) => what) },
    ...(read.length > 0 && seconds.length === read.length && { seconds: sumOf(seconds, (one) => one) }),
    ...(outside && { outside: outside.why }),
    ...(tick && { tick: { ...tick, by: nameOf(tick.by) } }),
  }
}
