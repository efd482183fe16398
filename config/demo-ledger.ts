import { monthsLater } from '../figures/place-years'
import { sumOf } from '../figures/share'
import type { Activity, Told } from '../types/entities/activity'
import type { FormSums } from '../types/entities/campaign-month'
import type { Plan } from '../types/entities/plan'
import { type Form, forms } from '../types/words/ledger'

const town = 'anhe/baiyin'
const [bayan, chagan, hongqi, school] = [`${town}/bayan`, `${town}/chagan`, `${town}/hongqi`, `${town}/xuexiao`]
const visited = [bayan, hongqi, bayan]
const day = 86_400_000

type Line = Pick<Told, 'region' | 'form' | 'setting' | 'counts' | 'counted'> & Partial<Told> & { on: number }

/** What 白音苏木 did in a month, so many months back: talks and visits, a stall now and then. Nobody went to 查干嘎查 last month. */
const linesOf = (back: number): Line[] => [
  {
    on: 3,
    region: bayan,
    form: 'talk',
    setting: 'rural',
    spot: '活动室',
    counts: { people: 45, sessions: 1 },
    counted: 'count',
    theme: 'farming',
  },
  { on: 11, region: hongqi, form: 'talk', setting: 'rural', spot: '村委会', counts: { people: 40 }, counted: 'estimate', theme: 'health' },
  {
    on: 18,
    region: school,
    form: 'talk',
    setting: 'school',
    counts: { people: 80 - (back % 3) * 10 },
    counted: 'estimate',
    theme: 'gaming',
  },
  ...(back % 3 === 0
    ? [
        {
          on: 23,
          region: town,
          form: 'stall',
          setting: 'publicPlace',
          spot: '大集',
          counts: { consulted: 22 },
          counted: 'estimate',
        } as const,
      ]
    : [{ on: 23, region: chagan, form: 'talk', setting: 'rural', counts: { people: 25 }, counted: 'estimate' } as const]),
  ...Array.from({ length: 14 - (back % 6) }, (_visit, i): Line => {
    const region = visited[(i + back) % visited.length] as string
    return { on: 1 + i * 2, region, form: 'visit', setting: 'family', counts: { households: 2 + (i % 3) }, counted: 'count' }
  }),
]

/** The ledger of these months up to today, the newest month first; what the nights would count of each; a plan for the year. */
export const demoLedger = (now: number, months: readonly string[]) => {
  const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
  const [today, thisMonth] = [dateOf(now), dateOf(now).slice(0, 7)]
  const activity = (_id: string, on: string, told: Omit<Told, 'day' | 'printed'> & Partial<Told>): Activity => ({
    ...{ ...told, _id, day: on, printed: told.printed ?? {}, source: 'hand', order: `${on}.${_id}` },
    ...(told.region.startsWith(town) && { town }),
    ...{ by: told.region === hongqi ? 'zhaona' : 'gaowa', at: Date.parse(`${on}T10:00:00+08:00`), version: 1 },
  })
  const linesIn = (month: string, back: number) =>
    linesOf(back).map(({ on, ...told }, i) => activity(`demo-${month}-${i}`, `${month}-${String(on).padStart(2, '0')}`, told))
  const due = dateOf(now + 12 * day)
  const papers = { region: town, form: 'receive', setting: 'rural', counts: {}, counted: 'count' } as const
  const more = (month: string, back: number): Activity[] => {
    if (back === 1)
      return [{ ...activity('demo-papers', `${month}-06`, { ...papers, printed: { handbook: 500, leaflet: 1000 } }), stocked: true }]
    if (back > 1) return []
    const banner = { region: bayan, form: 'banner', setting: 'rural', spot: '村口', counts: { banners: 1 }, counted: 'count' } as const
    const handed = { ...papers, form: 'handOut', printed: { handbook: 140, leaflet: 260 } } as const
    return [
      { ...activity('demo-banner', `${month}-20`, { ...banner, banner: { due } }), waits: due },
      { ...activity('demo-handed', `${month}-23`, handed), stocked: true },
    ]
  }
  const written = months.map((month, back) => [...linesIn(month, back), ...more(month, back)])
  return {
    activities: [...linesIn(thisMonth, 5).filter((one) => one.day <= today), ...written.flat()],
    /** By month, as a night adds the ledger up. */
    sums: written.map((all) => (Object.keys(forms) as Form[]).map((form) => sumsOf(all, form)).filter(({ lines }) => lines > 0)),
    plans: plansOf(now, thisMonth, dateOf),
  }
}

const sumsOf = (all: Activity[], form: Form): FormSums => {
  const ours = all.filter((one) => one.form === form)
  const sums = (way: Activity['counted']) => {
    const rows = ours.filter(({ counted }) => counted === way)
    const whats = [...new Set(rows.flatMap(({ counts }) => Object.keys(counts)))] as (keyof Activity['counts'])[]
    return Object.fromEntries(whats.map((what) => [what, sumOf(rows, ({ counts }) => counts[what] ?? 0)]))
  }
  return { form, lines: ours.length, estimate: sums('estimate'), count: sums('count') }
}

const plansOf = (now: number, thisMonth: string, dateOf: (time: number) => string): Plan[] => {
  const plan = (_id: string, what: string, due: string, rest: Pick<Plan, 'status'> & Partial<Plan>): Plan => ({
    ...{ _id, region: town, what, due, who: { role: 'commandRoom', region: town }, at: ['anhe', town] },
    ...{ by: 'gaowa', changedAt: now, version: 1, ...(rest.status === 'open' && { waits: due }), ...rest },
  })
  const before = (months: number, on: string) => `${monthsLater(thisMonth, -months)}-${on}`
  return [
    plan('demo-plan-fair', '大集上摆点讲退款和保健品', before(2, '15'), { status: 'done', settledOn: before(2, '14') }),
    plan('demo-plan-rain', '物资交流会上摆点', before(1, '20'), {
      status: 'dropped',
      settledOn: before(1, '21'),
      why: '下大雪，交流会没办',
    }),
    plan('demo-plan-loans', '卖羊前到户讲先付定金', dateOf(now + 20 * day), { status: 'open' }),
  ]
}
