import type { Dispatch } from '../../types/entities/dispatch'
import type { Group } from '../../types/entities/group'
import type { Region } from '../../types/entities/region'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { anyWithin, inRegions, overlap, pathTo, requireRegion, within } from '../_kit/region'
import { _, store } from '../_kit/store'
import { asTold } from './evidence'
import { findDistributed } from './find'
import { countOpens, sum } from './tally'
import { viewers } from './viewers'

type Opens = Awaited<ReturnType<typeof countOpens>>
interface Row {
  dispatch: Dispatch
  group: Group | undefined
  opens: ReturnType<Opens['in']>
}

export const coverage = define('alert.coverage', async ({ id, region, hours }, { user, now }) => {
  requireRegion(user, viewers, region)
  const village = inRegions([region])
  const [alert, regions, dispatches, groups, job, showings, screenings] = await Promise.all([
    findDistributed(id),
    store.all('regions', { _id: village, level: _.neq('school') }),
    store.all('dispatches', { alert: id, village }),
    store.all('groups', { village }),
    store.get('jobs', id),
    store.all('showings', { item: id, kind: 'alert', region: village }, { fields: { region: true } }),
    store.all('screenings', { item: id, region: village }, { fields: { region: true } }),
  ])
  if (!overlap(alert.regions, [region])) throw new CallError('forbidden', '这条没有发给这个地方')
  const known = new Map(groups.map((g) => [g._id, g]))
  const opens = await countOpens(
    id,
    dispatches.map((d) => d.group),
  )
  const rows = dispatches.map((d) => ({ dispatch: asTold(d), group: known.get(d.group), opens: opens.in(d.group) }))
  const shown = (r: Region) => ({
    ...r,
    reach: {
      ...reachOf(rows.filter((row) => within(row.dispatch.village, r._id))),
      screens: showings.filter((one) => within(one.region, r._id)).length,
      screensThemselves: screenings.filter((one) => within(one.region, r._id)).length,
    },
  })
  const byName = (a: Region, b: Region) => a.name.localeCompare(b.name, 'zh')
  // a village that went into another stands where it was reached
  const stands = (r: Region) => r.level !== 'former' || rows.some(({ dispatch }) => dispatch.village === r._id)
  const parts = regions.filter((r) => pathTo(r._id).length === pathTo(region).length + 1 && stands(r)).sort(byName)
  const villages = regions.filter((r) => r.level === 'village' && anyWithin([r._id], alert.regions)).sort(byName)
  const measured = new Set(groups.filter((g) => g.opengid && !g.dissolvedAt).map((g) => g.village))
  const late = now >= alert.effective + hours * 3_600_000
  return {
    region: shown(regions.find((r) => r._id === region) ?? nowhere(region)),
    parts: parts.map(shown),
    elsewhere: opens.outside,
    unknown: opens.in(null),
    notReached: {
      unbound: villages.filter((v) => !measured.has(v._id)),
      unopened: late ? villages.flatMap((v) => rows.filter((r) => r.dispatch.village === v._id).flatMap((r) => unopened(r, v))) : [],
    },
    underWay: job?.stage === 'dispatches',
  }
})

const unopened = ({ group, opens }: Row, village: Region) => (group?.opengid && opens.opened === 0 ? [{ group: group.name, village }] : [])

const reachOf = (rows: Row[]) => ({
  groups: rows.length,
  bound: rows.filter((r) => r.group?.opengid).length,
  shared: rows.filter((r) => r.dispatch.sharedAt).length,
  posted: rows.filter((r) => r.dispatch.postedAt).length,
  confirmed: rows.filter((r) => r.dispatch.confirmedAt).length,
  reached: rows.filter((r) => r.opens.opened > 0).length,
  ...sum(rows.map((r) => r.opens)),
})

const nowhere = (_id: string): Region => ({ _id, name: '', level: 'village', households: 0 })
