/** What the nights counted of a place, month by month (cloudfunctions/campaign/). */
import { monthsFromTo } from '../../figures/place-years'
import type { CampaignMonth } from '../../types/entities/campaign-month'
import { store } from '../_kit/store'

export const campaignMonthId = (region: string, month: string): string => `${month}.${region}`

/** A month of the county or a town; null where no night has counted it. */
export const campaignMonth = (region: string, month: string): Promise<CampaignMonth | null> =>
  store.get('campaignMonths', campaignMonthId(region, month))

/** Those of the months from one to another, 36 at most, that a night has counted, in order. */
export const campaignMonths = async (region: string, from: string, to: string): Promise<CampaignMonth[]> => {
  const ids = monthsFromTo(from, to).map((month) => campaignMonthId(region, month))
  const found = await store.byId('campaignMonths', ids)
  return ids.flatMap((id) => found.get(id) ?? [])
}
