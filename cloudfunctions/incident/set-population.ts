import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'

export const setPopulation = define('incident.setPopulation', async ({ after, ...said }, { user, now }) => {
  const { region, year, people, source, asOf } = said
  requireRegion(user, ['police', 'admin'], region)
  const place = await store.get('regions', region)
  if (place?.level !== 'county' && place?.level !== 'town') throw new CallError('badInput', '人口数按旗县或者苏木镇写')
  const _id = `${region.replaceAll('/', '-')}.${year}`
  await store.transaction(async (t) => {
    const old = await t.get('populations', _id)
    if (old && old.people === people && old.source === source && old.asOf === asOf) return
    if ((old?.version ?? 0) !== after) throw new CallError('conflict', '这个人口数刚才有人写过，您的还没有写进去。看看现在的，再写一次')
    const before = old && { people: old.people, source: old.source, asOf: old.asOf, at: old.at, by: old.by }
    const kept = { _id, ...said, version: after + 1, at: now, by: user.id }
    await t.put('populations', before ? { ...kept, earlier: [...(old.earlier ?? []), before] } : kept)
    const about = `${place.name}${year}年：${old ? `${old.people}人改成${people}人` : `${people}人`}，${source}`.slice(0, 80)
    await logDeed(t, { at: now, by: user.id, deed: 'setPopulation', region, about })
  })
  return {}
})
