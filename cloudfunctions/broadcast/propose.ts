import type { Season } from '../../content/seasons'
import type { Piece, Window } from '../../types/entities/broadcast'
import { seasonsOn, suits } from '../_domain/season'
import { toDecide } from '../_domain/to-decide'
import { dateOfDay, dayOfDate } from '../_kit/day'
import { _, store } from '../_kit/store'
import { asReadable } from './readable'

/** So far back it is looked what was played; what was within a week does not come again while there is another. */
const back = 30
const rest = 7

export interface Proposed extends Piece {
  because?: string
}

/** A script for each stretch: what belongs to this time of the year first, then whatever was not read out for the longest time. */
export const propose = async (
  region: string,
  day: string,
  windows: Window[],
): Promise<{ from: string; to: string; pieces: Proposed[] }[]> => {
  const n = dayOfDate(day)
  const around = _.gte(dateOfDay(n - back)).and(_.lte(dateOfDay(n + rest)))
  const [scripts, away, lists] = await Promise.all([
    store.list('scripts', {}, { sort: [['_id', 'asc']] }),
    toDecide('script'),
    store.list('broadcasts', { region, day: around }, { fields: { day: true, slots: true } }),
  ])
  const cases = await store.byId(
    'cases',
    scripts.map((one) => one.case),
  )
  const seasons = seasonsOn(n)
  /** The last day it stands in a list, by id. */
  const last = new Map<string, string>()
  for (const { day: on, slots } of lists.sort((a, b) => a.day.localeCompare(b.day)))
    for (const { item } of slots.flatMap(({ pieces }) => pieces)) last.set(item, on)
  const fresh = dateOfDay(n - rest)
  const ordered = scripts
    .filter(({ _id }) => !away.includes(_id))
    .map((row) => {
      const type = cases.get(row.case)?.type
      const season = type && seasons.find((one: Season) => suits(one, { type, audiences: row.audiences }))
      const on = last.get(row._id) ?? ''
      return { row, season, on, rank: on > fresh ? 2 : season ? 0 : 1 }
    })
    .sort((a, b) => a.rank - b.rank || a.on.localeCompare(b.on))
  return windows.map(({ from, to }, i) => {
    const one = ordered[i % Math.max(1, ordered.length)]
    if (!one) return { from, to, pieces: [] }
    const { title, said } = asReadable(one.row)
    return {
      from,
      to,
      pieces: [{ kind: 'script', item: one.row._id, what: title, said, ...(one.season && { because: one.season.words }) }],
    }
  })
}
