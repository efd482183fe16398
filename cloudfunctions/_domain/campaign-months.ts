/** What the nights counted of a place, month by month (cloudfunctions/campaign/). */
import type { CampaignMonth } from '../../types/entities/campaign-month'
import { store } from '../_kit/store'

/** As many months as anything looks back over. */
export const mostMonths = 36

export const campaignMonthId = (region: string, month: string): string => `${month}.${region}`

/** The months from one to another, both included; of a longer span its last `mostMonths`. */
export const monthsFromTo = (from: string, to: string): string[] => {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const [first, last] = [Math.max(number(from), number(to) - mostMonths + 1), number(to)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_month, i) => {
    const at = first + i
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** A month of the county or a town; null where no night has counted it. */
export const campaignMonth = (region: string, month: string): Promise<CampaignMonth | null> =>
  store.get('campaignMonths', campaignMonthId(region, month))

/** Those of the months from one to another that a night has counted, in order. */
export const campaignMonths = async (region: string, from: string, to: string): Promise<CampaignMonth[]> => {
  const ids = monthsFromTo(from, to).map((month) => campaignMonthId(region, month))
  const found = await store.byId('campaignMonths', ids)
  return ids.flatMap((id) => found.get(id) ?? [])
}
