import type { Alert } from '../../types/entities/alert'
import type { Group } from '../../types/entities/group'
import type { Help } from '../../types/entities/help'
import { define } from '../_kit/define'
import { inRegions, pathTo, regionsOf, touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import { noteLook } from './note-look'

export const list = define('visit.list', async (_input, { user, now }) => {
  const mine = regionsOf(user, ['gridWorker'])
  const village = inRegions(mine)
  const [households, places, groups, helps, alerts] = await Promise.all([
    store.all('households', { village }),
    store.all('regions', { _id: village, level: 'village' }),
    store.all('groups', _.and({ village }, { dissolvedAt: _.exists(false) })),
    store.all('helps', _.and({ village }, { doneAt: _.exists(false), unproven: _.neq(true) })),
    store.list(
      'alerts',
      { regions: touching(mine), status: 'inForce', expires: _.gt(now), msgType: _.neq('Cancel') },
      { sort: [['effective', 'desc']] },
    ),
  ])
  const newest = new Map(places.map((v) => [v._id, alerts.find((a) => a.regions.some((r) => pathTo(v._id).includes(r)))]))
  const [opened] = await Promise.all([countOpens([...newest.values()], groups), noteLook(user.id, households, now)])
  const villages = places.map((v) => ({
    ...v,
    alert: newest.get(v._id) ?? null,
    ...reachOf(
      groups.filter((g) => g.village === v._id),
      (group) => opened.get(`${newest.get(v._id)?._id} ${group}`) ?? 0,
    ),
    helps: helps.filter((h: Help) => h.village === v._id).length,
  }))
  return { households, villages: villages.sort((a, b) => a.name.localeCompare(b.name, 'zh')) }
})

const reachOf = (groups: Group[], opened: (group: string) => number) => {
  const bound = groups.filter((g) => g.opengid)
  return {
    opened: bound.reduce((n, g) => n + opened(g._id), 0),
    unopened: bound.filter((g) => opened(g._id) === 0).map((g) => g.name),
    unbound: groups.filter((g) => !g.opengid).map((g) => g.name),
  }
}

/** How many opened each of the alerts from each of the groups, by `alert group`. */
const countOpens = async (alerts: (Alert | undefined)[], groups: Group[]): Promise<Map<string, number>> => {
  const ids = [...new Set(alerts.flatMap((a) => (a ? [a._id] : [])))]
  const rows = await store.aggregate<{ _id: { alert: string; group: string }; opened: number }>(
    'tallies',
    { $match: { alert: _.in(ids), group: _.in(groups.map((g) => g._id)) } },
    { $group: { _id: { alert: '$alert', group: '$group' }, opened: { $sum: '$opened' } } },
    { $limit: 1000 },
  )
  return new Map(rows.map(({ _id, opened }) => [`${_id.alert} ${_id.group}`, opened]))
}
