import type { CampaignMonth, CampaignRun, Sent } from '../../types/entities/campaign-month'
import { campaignMonthId } from '../_domain/campaign-months'
import { inParts } from '../_kit/in-parts'
import { within } from '../_kit/region'
import { _, store } from '../_kit/store'
import { countAids, countReports } from './count-answers'
import { countAsked } from './count-asked'
import { countLearning } from './count-learning'
import { countLedger } from './count-ledger'

const none: Sent = { messages: 0, groups: 0, posted: 0, confirmed: 0, reached: 0, opened: 0, acknowledged: 0 }

/** The month of the county and of each town, when all that was sent is counted. Written again it is the same. */
export const writeMonth = async ({ _id: month, places: sent, meant, reached }: CampaignRun, now: number): Promise<void> => {
  const places = await store.all('regions', { level: _.in(['county', 'town']) }, { fields: { level: true } })
  const [ledger, learning, asked, reports, aids] = await Promise.all([
    countLedger(month),
    countLearning(month),
    countAsked(month),
    countReports(month),
    countAids(month),
  ])
  const had = new Set(reached)
  const months = places.map(({ _id: region, level }): CampaignMonth & { _id: string } => {
    const { alerts = none, tips = none, screens = 0, screensThemselves = 0 } = sent[region] ?? {}
    const ours = meant.filter((village) => within(village, region))
    const lines = ledger(region)
    return {
      ...{ _id: campaignMonthId(region, month), month, region, at: now, alerts, tips, screens, screensThemselves },
      ...{ meant: ours.length, notReached: ours.filter((village) => !had.has(village)), ledger: lines },
      ...(level === 'county' && { learning, asked }),
      reports: reports(region),
      helped: { people: lines.find(({ form }) => form === 'help')?.count.people ?? 0, aids: aids(region) },
    }
  })
  await inParts(months, async (part) => {
    for (const one of part) await store.put('campaignMonths', one)
  })
}
