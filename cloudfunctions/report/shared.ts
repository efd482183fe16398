import type { Report } from '../../types/entities/report'
import type { ReportKey } from '../../types/entities/report-tie'
import { keysOf } from '../_domain/keys'
import { placesOf } from '../_domain/place'
import { anyWithin, pathTo, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { masked } from './masked'

/** What is shared, as far as whoever compares two reports needs it. */
export interface Share {
  kind: ReportKey['kind']
  words: string
}

/** What a report's keys stand for: all but the end left out. */
export const wordsByKey = async (report: Report): Promise<Map<string, Share>> =>
  new Map((await keysOf(report)).map(({ key, kind, value }) => [key, { kind, words: masked(value) }]))

export const tieId = (a: string, b: string): string => [a, b].sort().join('+')

/** What of a report goes to the police of another town. */
export const othersOf = async (reports: Report[], user: User) => {
  const mine = regionsOf(user, ['police'])
  const townOf = (region: string) => pathTo(region)[1] ?? region
  const placeOf = await placesOf(reports.map(({ region }) => townOf(region)))
  return new Map(
    reports.map(({ _id, type, status, createdAt, region }) => [
      _id,
      { _id, type, status, createdAt, town: placeOf(townOf(region)), mine: anyWithin([region], mine) },
    ]),
  )
}

/** Which other reports have one of these keys, and which; of each key the newest. */
export const sharing = async (code: string, keys: string[], newest: number): Promise<Map<string, string[]>> => {
  const lists = await Promise.all(
    keys.map((key) =>
      store.list('reportKeys', { key }, { sort: [['at', 'desc']], limit: newest + 1, fields: { report: true, key: true } }),
    ),
  )
  const found = new Map<string, string[]>()
  for (const { report, key } of lists.flat()) if (report !== code) found.set(report, [...(found.get(report) ?? []), key])
  return found
}

/** Whether two reports share anything. */
export const shareAny = async (a: string, b: string): Promise<boolean> => {
  const keys = (await store.list('reportKeys', { report: a }, { fields: { key: true } })).map(({ key }) => key)
  return keys.length > 0 && (await store.list('reportKeys', { report: b, key: _.in(keys) }, { limit: 1 })).length > 0
}
