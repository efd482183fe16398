/** What of a month's alerts and tips came into groups: a page of them at a time, each read from the counts that are kept of it. */
import type { CampaignRun, Sent } from '../../types/entities/campaign-month'
import { onceLevel } from '../../types/words/staff'
import type { Distributable } from '../_domain/distributable'
import { anyWithin, pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { momentIn } from './span-of-month'

const perPage = 40
const published = ['inForce', 'replaced', 'cancelled']
const nothing: Sent = { messages: 0, groups: 0, posted: 0, confirmed: 0, reached: 0, opened: 0, acknowledged: 0 }

/** The run one page further. */
export const countSent = async (run: CampaignRun): Promise<CampaignRun> => {
  const kind = run.stage === 'tips' ? 'tips' : 'alerts'
  const page = await pageOf(run)
  const next: CampaignRun = structuredClone(run)
  const add = (place: string, more: Partial<Sent>) => {
    const there = placeIn(next, place)
    for (const [what, n] of Object.entries(more)) there[kind][what as keyof Sent] += n
  }
  const places = await store.all('regions', { level: _.in(['village', 'former']) }, { fields: { _id: true, level: true, former: true } })
  const villages = places.filter((one) => onceLevel(one) === 'village').map(({ _id }) => _id)
  const cameInto = (village: string) => places.filter(({ former }) => former?.into === village).map(({ _id }) => _id)
  const villageOf = new Map((await store.all('groups', {}, { fields: { village: true } })).map(({ _id, village }) => [_id, village]))
  const [meant, reached] = [new Set(run.meant), new Set(run.reached)]

  await Promise.all(
    page.map(async (one) => {
      const stands = isMeant(one)
      const [posts, opens] = await Promise.all([postsOf(one._id), opensOf(one._id)])
      for (const place of placesFor(one.regions, villages)) add(place, { messages: 1 })
      for (const { _id: village, ...counts } of posts) {
        for (const place of placesOver(village)) add(place, counts)
        if (stands && counts.posted + counts.confirmed > 0) reached.add(village)
      }
      for (const { _id: group, opened, acknowledged } of opens) {
        const own = villageOf.get(group) ?? ''
        // a group of a village that went into another received it there
        const village = [own, ...cameInto(own)].find((each) => anyWithin([each], one.regions))
        if (!village) continue
        if (stands && opened > 0) reached.add(village)
        for (const place of placesOver(village)) add(place, { reached: Number(opened > 0), opened, acknowledged })
      }
      if (stands) for (const village of villages) if (anyWithin([village], one.regions)) meant.add(village)
    }),
  )
  if (kind === 'alerts') {
    const ids = page.map(({ _id }) => _id)
    for (const place of await screensOf(ids)) placeIn(next, place).screens++
    for (const place of await screensThemselvesOf(ids)) {
      const there = placeIn(next, place)
      there.screensThemselves = (there.screensThemselves ?? 0) + 1
    }
  }

  const full = page.length === perPage
  const stage = full ? run.stage : run.stage === 'alerts' ? 'tips' : 'done'
  return { ...next, stage, after: full ? (page.at(-1)?._id ?? '') : '', meant: [...meant].sort(), reached: [...reached].sort() }
}

const placeIn = ({ places }: CampaignRun, place: string) => {
  places[place] ??= { alerts: { ...nothing }, tips: { ...nothing }, screens: 0 }
  return places[place]
}

/** The county and the town that a place lies in. */
const placesOver = (place: string): string[] => pathTo(place).slice(0, 2)

/** The county, and every town that it is for in whole or in part. */
const placesFor = (regions: string[], villages: string[]): Set<string> =>
  new Set([...regions, ...villages.filter((village) => anyWithin([village], regions))].flatMap(placesOver))

const pageOf = ({ _id: month, stage, after }: CampaignRun): Promise<Distributable[]> => {
  const where = { effective: momentIn(month), _id: _.gt(after) }
  const options = { sort: [['_id', 'asc'] as [string, 'asc']], limit: perPage }
  return stage === 'alerts' ? store.list('alerts', { ...where, status: _.in(published) }, options) : store.list('sendings', where, options)
}

/** It went out and stands; a message that takes one back is no news that a village lacks. */
const isMeant = (one: Distributable): boolean => one.msgType !== 'Tip' && one.msgType !== 'Cancel' && one.status !== 'cancelled'

const had = (when: string) => ({ $gt: [when, 0] })
const phones = { $eq: ['$confirmedBy', 'chatTool'] }
const counted = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } })

/** By village. What the phone's chat tool said is the worker's word, also where an earlier release kept it as a system's (alert/evidence.ts). */
const postsOf = (alert: string) =>
  store.aggregate<{ _id: string; groups: number; posted: number; confirmed: number }>(
    'dispatches',
    { $match: { alert } },
    {
      $group: {
        _id: '$village',
        groups: { $sum: 1 },
        posted: counted({ $or: [had('$postedAt'), { $and: [had('$confirmedAt'), phones] }] }),
        confirmed: counted({ $and: [had('$confirmedAt'), { $not: [phones] }] }),
      },
    },
    { $limit: 10_000 },
  )

/** By group, of those it went to. */
const opensOf = (alert: string) =>
  store.aggregate<{ _id: string; opened: number; acknowledged: number }>(
    'tallies',
    { $match: { alert, group: _.neq(null), outside: _.neq(true) } },
    { $group: { _id: '$group', opened: { $sum: '$opened' }, acknowledged: { $sum: '$acknowledged' } } },
    { $limit: 10_000 },
  )

/** For each screen or wall where one of these was put up, the county and the town it stands in. */
const screensOf = async (items: string[]): Promise<string[]> => {
  if (items.length === 0) return []
  const up = await store.all('showings', { item: _.in(items), kind: 'alert' }, { fields: { region: true } })
  return up.flatMap(({ region }) => placesOver(region))
}

/** The same of screens that say themselves that they showed one. */
const screensThemselvesOf = async (items: string[]): Promise<string[]> => {
  if (items.length === 0) return []
  const shown = await store.all('screenings', { item: _.in(items) }, { fields: { region: true } })
  return shown.flatMap(({ region }) => placesOver(region))
}
