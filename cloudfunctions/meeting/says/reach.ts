import { monthsLater } from '../../../figures/place-years'
import { inRegions, pathTo } from '../../_kit/region'
import { _, store } from '../../_kit/store'
import type { Of } from './of'
import { type Line, line } from './says'

/** Where the campaign did not get: villages and schools without a line in the month, by name in the county's order. A county's are looked at town by town. */
export const reach = async ({ region, month }: Of): Promise<Line[]> => [await quietIn(region, month)]

const quietIn = async (region: string, month: string): Promise<Line> => {
  if (pathTo(region).length === 1) return line('哪些嘎查村一个月没有记过活动，在各苏木镇自己的会商里看。')
  const places = await store.all('regions', { _id: inRegions([region]), level: _.neq('town') }, { fields: { name: true } })
  const order = _.gte(`${month}-01`).and(_.lt(`${monthsLater(month, 1)}-01`))
  const active = await store.aggregate<{ _id: string }>(
    'activities',
    { $match: { region: _.in(places.map(({ _id }) => _id)), order, out: _.neq(true) } },
    { $group: { _id: '$region' } },
  )
  const busy = new Set(active.map(({ _id }) => _id))
  const quiet = places.filter(({ _id }) => !busy.has(_id)).sort((a, b) => a._id.localeCompare(b._id))
  return line(
    quiet.length > 0
      ? `台账上这个月没有活动的：${quiet.map(({ name }) => name).join('、')}。没记不等于没做，漏记的补上就行。`
      : '台账上，每个嘎查村、社区和学校这个月都有活动。',
  )
}
