import type { CampaignMonth } from '../../types/entities/campaign-month'
import { dayOf, startOf } from '../_kit/day'
import { within } from '../_kit/region'
import { _, store } from '../_kit/store'
import { beginOf, momentIn } from './span-of-month'

const hour = 3_600_000
/** From midnight in the county: nought to three. */
const quarterOf = (time: number): number => Math.floor((time - startOf(dayOf(time))) / (6 * hour))

/** Reports handed in in a month, and how many hours it took until each had its first answer: numbers alone leave here. */
export const countReports = async (month: string): Promise<(region: string) => CampaignMonth['reports']> => {
  const fields = { region: true, createdAt: true, 'replies.at': true }
  const all = await store.all('reports', { createdAt: momentIn(month) }, { fields })
  const rows = all.map(({ region, createdAt, replies = [] }) => {
    const [first] = replies.map(({ at }) => at).sort((a, b) => a - b)
    return {
      region,
      quarter: quarterOf(createdAt),
      hours: first === undefined ? undefined : Math.max(1, Math.ceil((first - createdAt) / hour)),
    }
  })
  return (region) => {
    const ours = rows.filter((one) => within(one.region, region))
    const hours: Record<string, number> = {}
    for (const one of ours) if (one.hours !== undefined) hours[one.hours] = (hours[one.hours] ?? 0) + 1
    const quarters = [0, 1, 2, 3].map((n) => ours.filter(({ quarter }) => quarter === n).length)
    return { received: ours.length, open: ours.filter((one) => one.hours === undefined).length, hours, quarters }
  }
}

/** Who asked for legal aid in a month. Whatever was begun in it has changed since it began. */
export const countAids = async (month: string): Promise<(region: string) => number> => {
  const began = momentIn(month)
  const all = await store.all('aids', _.and({ changedAt: _.gte(beginOf(month)) }, { createdAt: began }), { fields: { region: true } })
  return (region) => all.filter((one) => within(one.region, region)).length
}
