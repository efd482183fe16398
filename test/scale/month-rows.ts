import type { CampaignMonth, Sent } from '../../types/entities/campaign-month'
import type { Incident } from '../../types/entities/incident'
import { fraudTypes } from '../../types/words/fraud'
import { ageBands } from '../../types/words/incident'
import type { Place } from './county'
import { day, each, inTurn, times } from './each'
import type { Rows } from './rows'

/** As long as the county looks back at what was done; of cases the years before too, since a year is judged beside them. */
const [months, monthsOfCases] = [36, 72]
const kinds = Object.keys(fraudTypes) as (keyof typeof fraudTypes)[]
const ages = Object.keys(ageBands) as (keyof typeof ageBands)[]

/** The month so many before this one. */
const monthBefore = (now: number, back: number): string => {
  const [year = 0, month = 0] = new Date(now + day / 3).toISOString().split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7)
}

/** Six years of what the police enter, each month whole, and three of what the nights count. Two or three people in a thousand are cheated in a year: of a village of 1,250 two. */
export const monthRows = (places: Place[], now: number): Rows => {
  const past = times(monthsOfCases, (i) => monthBefore(now, i))
  const towns = [...new Set(places.map(({ town }) => town))]
  return {
    incidents: each(past.entries(), ([back, month]) =>
      places.filter(({ n }) => (n + back) % 6 === 0).map((place) => incidentOf(place, month)),
    ),
    incidentMonths: past.slice(1).map((month) => ({ _id: `anhe.${month}`, region: 'anhe', month, at: now, by: 'batu' })),
    populations: ['anhe', ...towns].map((region) => ({
      ...{ _id: `${region}.2025`, region, year: 2025, people: region === 'anhe' ? places.length * 1250 : 16 * 1250 },
      ...{ source: '旗统计局公报', asOf: '2026-03-01', version: 1, at: now, by: 'batu' },
    })),
    campaignMonths: each(past.slice(0, months), (month) => ['anhe', ...towns].map((region) => monthOf(region, month, now, places))),
  }
}

const incidentOf = ({ village, n }: Place, month: string): Incident => ({
  ...{ _id: `case-${month}-${n}`, month, region: village, number: `A${month}${n}`, cases: 1, type: inTurn(kinds, n) },
  ...{ sex: n % 2 ? ('male' as const) : ('female' as const), age: inTurn(ages, n), amount: 100_00 * (1 + (n % 97)) },
  ...{ version: 1, at: Date.parse(`${month}-20`), by: 'batu' },
})

const sent = (groups: number): Sent => ({
  messages: 4,
  groups,
  posted: groups,
  confirmed: 0,
  reached: groups,
  opened: groups * 3,
  acknowledged: groups,
})
const monthOf = (region: string, month: string, at: number, places: Place[]): CampaignMonth => ({
  ...{ _id: `${month}.${region}`, month, region, at, alerts: sent(4), tips: sent(4), screens: 0 },
  ...{
    meant: region === 'anhe' ? places.length : 16,
    // a third of the villages
    notReached: places.filter(({ village, n }) => n % 3 === 0 && village.startsWith(region)).map(({ village }) => village),
    ledger: [{ form: 'talk', lines: 4, estimate: { people: 80 }, count: {} }],
  },
  ...{ reports: { received: 4, open: 0, hours: { 3: 4 } }, helped: { people: 1, aids: 0 } },
})
