import type { Piece, Window } from '../../types/entities/broadcast'
import { seasonsOn, suits } from '../_domain/season'
import { dateOfDay, dayOf, dayOfDate } from '../_kit/day'
import { _, store } from '../_kit/store'
import { nameOf, readable } from './readable'
import { scriptsOf } from './scripts-of-day'

/** So far back it is looked what was played; what was within a week does not come again while there is another. */
const back = 30
const rest = 7

export interface Proposed extends Piece {
  because?: string
}

/** So many more are looked at than there are stretches, since some may have been withdrawn. */
const spare = 10

/** A script for each stretch: what belongs to this time of the year first, then whatever was not read out for the longest time. */
export const propose = async (
  region: string,
  day: string,
  windows: Window[],
  now: number,
): Promise<{ from: string; to: string; pieces: Proposed[] }[]> => {
  const n = dayOfDate(day)
  const around = _.gte(dateOfDay(n - back)).and(_.lte(dateOfDay(n + rest)))
  const [scripts, lists] = await Promise.all([
    scriptsOf(dayOf(now)),
    store.list('broadcasts', { region, day: around }, { fields: { day: true, slots: true } }),
  ])
  const seasons = seasonsOn(n)
  /** The last day it stands in a list, by id. */
  const last = new Map<string, string>()
  for (const { day: on, slots } of lists.sort((a, b) => a.day.localeCompare(b.day)))
    for (const { item } of slots.flatMap(({ pieces }) => pieces)) last.set(item, on)
  const fresh = dateOfDay(n - rest)
  const ordered = scripts
    .map(({ _id: item, type, audiences }) => {
      const season = type && seasons.find((one) => suits(one, { type, audiences }))
      const on = last.get(item) ?? ''
      return { kind: 'script' as const, item, season, on, rank: on > fresh ? 2 : season ? 0 : 1 }
    })
    .sort((a, b) => a.rank - b.rank || a.on.localeCompare(b.on))
    .slice(0, windows.length + spare)
  const there = await readable(ordered)
  const good = ordered.flatMap(({ kind, item, season }) => {
    const one = there.get(nameOf({ kind, item }))
    return one ? [{ kind, item, what: one.title, said: one.said, ...(season && { because: season.words }) }] : []
  })
  return windows.map((window, i) => ({ ...window, pieces: [good[i % Math.max(1, good.length)]].flatMap((one) => one ?? []) }))
}
