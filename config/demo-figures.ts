import { everyMonth, monthsLater } from '../figures/place-years'
import type { Activity } from '../types/entities/activity'
import type { CampaignMonth } from '../types/entities/campaign-month'
import type { CampaignNote } from '../types/entities/campaign-note'
import type { FraudType } from '../types/entities/fraud'
import type { Incident, IncidentMonth, Population } from '../types/entities/incident'
import type { Plan } from '../types/entities/plan'
import { demoLedger } from './demo-ledger'

const town = 'anhe/baiyin'
const dashed = town.replaceAll('/', '-')
/** So many months back one by one, and so many years before as a line a month. */
const [many, years] = [30, 6]
const kinds: FraudType[] = ['rebate', 'customerService', 'rebate', 'loan', 'acquaintance', 'rebate', 'authority', 'customerService']
/** 万元, with a large one now and then. */
const losses = [0.3, 1.2, 4.8, 0.9, 2.5, 0.6, 36, 1.8, 7.2, 0.5, 3.1]

interface Figures {
  incidents: Incident[]
  incidentMonths: IncidentMonth[]
  populations: Population[]
  campaignMonths: CampaignMonth[]
  campaignNotes: CampaignNote[]
  activities: Activity[]
  plans: Plan[]
}

/** Made-up cases of 白音苏木 and what was done there in a year, so that whoever starts the program on a computer sees figures; tests begin without. */
export const demoFigures = (now: number): Figures => {
  const thisMonth = new Date(now + 8 * 3_600_000).toISOString().slice(0, 7)
  const months = Array.from({ length: many }, (_month, i) => monthsLater(thisMonth, -1 - i))
  const oldest = `${Number(thisMonth.slice(0, 4)) - years}-01`
  const older = everyMonth(oldest, monthsLater(thisMonth, -1 - many))
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
        // one in nine was after the money of a shop or a cooperative
        ...(roll % 9 === 0 && { company: true }),
        amount: Math.round((losses[roll % losses.length] as number) * 1_000_000),
      }
    }),
  )
  const olderRows = older.map(
    (month, m): Incident => ({
      ...{ _id: `demo-${month}`, month, region: town, number: `${month} 合计`, cases: 6 + ((m * 7) % 5), type: 'rebate', ...entered },
    }),
  )
  const counted = [...new Set([...months, ...older].map((month) => Number(month.slice(0, 4))))]
  const { activities, plans, sums } = demoLedger(now, months.slice(0, 12))
  return {
    ...{ activities, plans },
    incidents: [...incidents, ...olderRows],
    incidentMonths: [...months, ...older].map((month) => ({ _id: `${dashed}.${month}`, region: town, month, at: now, by: 'batu' })),
    // its only town is the county
    populations: counted.flatMap((year) =>
      [town, 'anhe'].map((region) => ({
        ...{ _id: `${region.replaceAll('/', '-')}.${year}`, region, year, people: 12_400 },
        ...{ source: '旗统计公报', asOf: `${year}-05-20`, ...entered },
      })),
    ),
    campaignMonths: months.slice(0, 12).flatMap((month, m) => [town, 'anhe'].map((region) => doneIn(month, region, m, now, sums[m] ?? []))),
    campaignNotes: [
      {
        ...{ _id: 'demo-wave', region: 'anhe', day: `${months[4]}-08`, words: '全盟冒充客服的多了', by: 'chen', at: now, version: 1 },
      },
    ],
  }
}

/** Last month as a whole, and the ones before it a little otherwise. */
const doneIn = (
  month: string,
  region: string,
  m: number,
  at: number,
  ledger: CampaignMonth['ledger'],
): CampaignMonth & { _id: string } => ({
  ...{ _id: `${month}.${region}`, month, region, at, screens: 1, meant: 3, notReached: m % 4 === 2 ? [`${town}/hongqi`] : [] },
  alerts: {
    messages: 6 - (m % 3),
    groups: 18,
    posted: 15 - (m % 5),
    confirmed: 2,
    reached: 11 - (m % 4),
    opened: 240 - m * 9,
    acknowledged: 63 - m,
  },
  tips: { messages: 9, groups: 27, posted: 21, confirmed: 4, reached: 16, opened: 310, acknowledged: 0 },
  ledger,
  ...(region === 'anhe' && {
    learning: { first: gamesOf(16, 44, 64), later: gamesOf(12, 36, 48) },
    asked: { disputed: 7, kinds: { customerService: 5 }, written: { suggestion: 6 } },
  }),
  reports: { received: 12 - (m % 5), open: 1, hours: { 1: 4, 3: 5 - (m % 5), 20: 2 }, quarters: [1, 4, 5 - (m % 5), 2] },
  helped: { people: 6, aids: 0 },
})

/** So many families of four false messages and two genuine ones each, all alike. */
const gamesOf = (families: number, yes: number, all: number) => ({
  rounds: families,
  hits: { families, yes, all, yesYes: (yes * yes) / families, yesAll: (yes * all) / families, allAll: (all * all) / families },
  alarms: { families, yes: families, all: 2 * families, yesYes: families, yesAll: 2 * families, allAll: 4 * families },
})
