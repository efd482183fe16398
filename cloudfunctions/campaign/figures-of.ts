import { campaignSums, toldForms } from '../../figures/campaign'
import { casesInSpan } from '../../figures/cases-in-span'
import type { Known } from '../../figures/incidents'
import { monthsFromTo, monthsLater, mostMonths } from '../../figures/place-years'
import { sumOf } from '../../figures/share'
import type { CampaignFigures } from '../../types/entities/campaign-figures'
import type { CountedMonth } from '../../types/entities/campaign-month'
import { campaignMonth, campaignMonths } from '../_domain/campaign-months'
import { knownIncidents } from '../_domain/known-incidents'
import type { PlaceName } from '../_domain/place-names'
import { monthOf } from '../_kit/day'
import { store } from '../_kit/store'

/** Villages named one by one; the others are a number. */
const named = 12

/** What the nights counted of a place from one month to another, and beside it what the police entered. `places`: the county and its towns. */
export const figuresOf = async (
  region: string,
  places: readonly PlaceName[],
  from: string,
  to: string,
  now: number,
): Promise<{ figures: CampaignFigures; known: Known }> => {
  const thisMonth = monthOf(now)
  const months = monthsFromTo(from, to)
  // the months one by one go back three years, and what is looked at may begin in the year before those
  const back = [`${from.slice(0, 4)}-01`, monthsLater(thisMonth, -mostMonths)].sort()[0] as string
  const [counted, known] = await Promise.all([
    campaignMonths(region, from, to),
    knownIncidents(region, { from: back, thisMonth, larger: places }),
  ])
  const { cases, run, casesOf } = casesInSpan(known, region, months)
  const last = counted.findLast(({ meant }) => meant > 0)
  const notReached = last && (await namesOf(last))
  const figures = {
    ...{ region, from, to, ...campaignSums(region, counted, isYear(from, to) && to < thisMonth), cases, run },
    ...(counted.length > 0 && { at: Math.max(...counted.map(({ at }) => at)) }),
    ...(notReached && { notReached }),
    uncounted: months.filter((month) => !counted.some((one) => one.month === month)),
    months: months.map((month) => {
      const [done, own] = [counted.find((one) => one.month === month), casesOf(month)]
      return { month, ...(done && { done: inShort(done) }), ...(own !== undefined && { cases: own }) }
    }),
  }
  return { figures, known }
}

const isYear = (from: string, to: string) => from.endsWith('-01') && to === monthsLater(from, 11)

const inShort = ({ alerts, tips, ledger, reports }: CountedMonth) => ({
  ...{ messages: alerts.messages + tips.messages, posted: alerts.posted + tips.posted },
  ...{ reached: alerts.reached + tips.reached, lines: sumOf(toldForms(ledger), ({ lines }) => lines), received: reports.received },
})

/** Villages that no alert of the month got to, some by name, in the county's order. */
export const namesOf = async ({ region, month, meant }: CountedMonth): Promise<NonNullable<CampaignFigures['notReached']>> => {
  const { notReached = [] } = (await campaignMonth(region, month)) ?? {}
  const shown = notReached.slice(0, named)
  const places = await store.byId('regions', shown)
  return { month, meant, names: shown.flatMap((id) => places.get(id)?.name ?? []), more: notReached.length - shown.length }
}
