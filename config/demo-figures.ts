import { monthsLater } from '../figures/place-years'
import type { CampaignMonth } from '../types/entities/campaign-month'
import type { FraudType } from '../types/entities/fraud'
import type { Incident, IncidentMonth, Population } from '../types/entities/incident'

const town = 'anhe/baiyin'
const dashed = town.replaceAll('/', '-')
/** So many months back. */
const many = 30
const kinds: FraudType[] = ['rebate', 'customerService', 'rebate', 'loan', 'acquaintance', 'rebate', 'authority', 'customerService']
/** 万元, with a large one now and then. */
const losses = [0.3, 1.2, 4.8, 0.9, 2.5, 0.6, 36, 1.8, 7.2, 0.5, 3.1]

interface Figures {
  incidents: Incident[]
  incidentMonths: IncidentMonth[]
  populations: Population[]
  campaignMonths: CampaignMonth[]
}

/** Made-up cases of 白音苏木 and what was done there last month, so that whoever starts the program on a computer sees figures; tests begin without. */
export const demoFigures = (now: number): Figures => {
  const thisMonth = new Date(now + 8 * 3_600_000).toISOString().slice(0, 7)
  const months = Array.from({ length: many }, (_month, i) => monthsLater(thisMonth, -1 - i))
  const entered = { version: 1, at: now, by: 'batu' }
  const incidents = months.flatMap((month, m) =>
    Array.from({ length: 6 + ((m * 7) % 5) }, (_case, i): Incident => {
      const roll = m * 11 + i * 5
      return {
        ...{ _id: `demo-${month}-${i}`, month, region: town, cases: 1, type: kinds[roll % kinds.length] as FraudType, ...entered },
        ...{
          sex: roll % 3 === 0 ? ('male' as const) : ('female' as const),
          age: roll % 4 === 0 ? ('from30' as const) : ('over60' as const),
        },
        amount: Math.round((losses[roll % losses.length] as number) * 1_000_000),
      }
    }),
  )
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))]
  const sent = { messages: 6, groups: 18, posted: 15, confirmed: 2, reached: 11, opened: 240, acknowledged: 63 }
  const last = months[0] as string
  return {
    incidents,
    incidentMonths: months.map((month) => ({ _id: `${dashed}.${month}`, region: town, month, at: now, by: 'batu' })),
    populations: years.map((year) => ({
      ...{ _id: `${dashed}.${year}`, region: town, year, people: 12_400, source: '旗统计公报', asOf: `${year}-05-20`, ...entered },
    })),
    campaignMonths: [
      {
        ...{ _id: `${last}.${town}`, month: last, region: town, at: now, alerts: sent, screens: 1, meant: 3, notReached: [] },
        tips: { messages: 9, groups: 27, posted: 21, confirmed: 4, reached: 16, opened: 310, acknowledged: 0 },
        ledger: [
          { form: 'talk', lines: 3, estimate: { people: 120 }, count: { people: 45, sessions: 3 } },
          { form: 'visit', lines: 14, estimate: {}, count: { households: 38 } },
        ],
        reports: { received: 12, open: 1, hours: { 1: 4, 3: 5, 20: 2 } },
        helped: { people: 6, aids: 0 },
      },
    ],
  }
}
