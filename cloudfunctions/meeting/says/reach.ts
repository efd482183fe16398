import { monthsLater } from '../../../figures/place-years'
import type { CampaignMonth } from '../../../types/entities/campaign-month'
import { rightBelow } from '../../_domain/around'
import { pathTo } from '../../_kit/region'
import { _, store } from '../../_kit/store'
import { ownNamesOf } from '../where'
import { type Line, line, onScreen } from './line'

/** So many are named; of more it is said how many. */
const most = 30

/** Where the campaign did not get, by name in the county's order: villages whose groups no alert came into, places without a line in the ledger. */
export const reach = async (region: string, month: string, counted: CampaignMonth | null, otherwise: Line): Promise<Line[]> => {
  const [groups, quiet] = await Promise.all([groupsIn(counted, otherwise), quietIn(region, month)])
  return [...groups, ...quiet]
}

/** What a worker says and what a system says stand apart. */
const groupsIn = async (counted: CampaignMonth | null, otherwise: Line): Promise<Line[]> => {
  if (!counted) return [otherwise]
  const { alerts, meant, notReached } = counted
  const { groups, posted, confirmed } = alerts
  if (meant === 0 && groups === 0) return [line('这个月没有要发进群的预警。')]
  const placeOf = await ownNamesOf(notReached.slice(0, most))
  const names = notReached.slice(0, most).map(placeOf)
  const more = notReached.length > most ? `，还有${notReached.length - most}个` : ''
  return [
    line(
      groups > 0
        ? `预警要进群${groups}次（一条预警进一个群算一次）：网格员说发了的${posted}次，系统确认发到的${confirmed}次。`
        : '这个月有预警，可是没有登记过的群可以发。',
    ),
    // an alert that was called back is meant for nobody any more
    ...(notReached.length > 0
      ? [line(`有预警的${meant}个嘎查村、社区里，还没有记下发到了群的：${names.join('、')}${more}。没记下不等于没发。`)]
      : meant > 0
        ? [line(`有预警的${meant}个嘎查村、社区，都有群发到了。`)]
        : []),
  ]
}

const quietIn = async (region: string, month: string): Promise<Line[]> => {
  if (pathTo(region).length === 1) return [onScreen('台账上哪里没有活动，在各苏木镇自己的会商里看。')]
  const places = await rightBelow(region)
  if (places.length === 0) return []
  const order = _.gte(`${month}-01`).and(_.lt(`${monthsLater(month, 1)}-01`))
  const active = await store.aggregate<{ _id: string }>(
    'activities',
    { $match: { region: _.in(places.map(({ _id }) => _id)), order, out: _.neq(true) } },
    { $group: { _id: '$region' } },
  )
  const busy = new Set(active.map(({ _id }) => _id))
  const quiet = places.filter(({ _id }) => !busy.has(_id))
  return [
    line(
      quiet.length > 0
        ? `台账上这个月没有活动的：${quiet.map(({ name }) => name).join('、')}。没记不等于没做，漏记的补上就行。`
        : '台账上，每个嘎查村、社区和学校这个月都有活动。',
    ),
  ]
}
