import { define } from '../_kit/define'
import { anyWithin, inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

export const list = define('group.list', async ({ region }, { user }) => {
  const tops = regionsOf(user, ['gridWorker', 'commandRoom', 'admin'])
  const wanted = region ? (anyWithin([region], tops) ? [region] : tops.filter((top) => anyWithin([top], [region]))) : tops
  const admins = regionsOf(user, ['admin'])
  if (wanted.length === 0) return { groups: [] }
  const groups = await store.all('groups', { village: inRegions(wanted) })
  const claims = groups.flatMap((g) => (g.claim ? [g.claim] : []))
  const serving = await store.list('groups', { opengid: _.in(claims.map((c) => c.opengid)) })
  const [villages, people] = await Promise.all([
    store.byId(
      'regions',
      [...groups, ...serving].map((g) => g.village),
    ),
    store.byId(
      'people',
      claims.map((c) => c.by),
    ),
  ])
  const nameOf = (village: string) => villages.get(village)?.name ?? ''
  const rows = groups.map(({ _id, name, village, opengid, wecom, version, dissolvedAt, claim }) => {
    const decides = anyWithin([village], admins)
    const clash = decides && claim && serving.find((g) => g.opengid === claim.opengid && g._id !== _id)
    return {
      _id,
      name,
      village: { _id: village, name: nameOf(village) },
      bound: opengid !== undefined,
      ...(decides && { wecom }),
      version: version ?? 0,
      dissolvedAt,
      claim: claim && {
        by: people.get(claim.by)?.name ?? '网格员',
        at: claim.at,
        ...(clash && { clash: { group: clash._id, name: clash.name, village: nameOf(clash.village) } }),
      },
    }
  })
  return {
    groups: rows.sort(
      (a, b) =>
        a.village.name.localeCompare(b.village.name, 'zh', { numeric: true }) || a.name.localeCompare(b.name, 'zh', { numeric: true }),
    ),
  }
})
