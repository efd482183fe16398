/** What the nights counted of a place, month by month (cloudfunctions/campaign/). */
import { monthsFromTo } from '../../figures/place-years'
import type { CampaignMonth, CountedMonth } from '../../types/entities/campaign-month'
import { _, store } from '../_kit/store'

export const campaignMonthId = (region: string, month: string): string => `${month}.${region}`

/** A month of the county or a town; null where no night has counted it. */
export const campaignMonth = (region: string, month: string): Promise<CampaignMonth | null> =>
  store.get('campaignMonths', campaignMonthId(region, month))

const fields = {
  ...{
    _id: true,
    month: true,
    region: true,
    at: true,
    alerts: true,
    tips: true,
    screens: true,
    screensThemselves: true,
    meant: true,
    ledger: true,
  },
  ...{ learning: true, asked: true, reports: true, helped: true },
} satisfies Record<keyof CountedMonth, true>

/** Those of the months from one to another, 36 at most, that a night has counted, in order; `campaignMonth` has the villages of one that were not reached. */
export const campaignMonths = async (region: string, from: string, to: string): Promise<CountedMonth[]> => {
  const ids = monthsFromTo(from, to).map((month) => campaignMonthId(region, month))
  const found = await store.list('campaignMonths', { _id: _.in(ids) }, { fields })
  return found.sort((a, b) => a.month.localeCompare(b.month))
}
