import { betterInWords, decideInWords, freshInWords, lateInWords } from '../../figures/brief-in-words'
import { campaignSums } from '../../figures/campaign'
import { anyMonthsInWords, ledgerInWords, notReachedInWords, reportsInWords, sentInWords } from '../../figures/campaign-in-words'
import { casesInSpan, kindsByMonth } from '../../figures/cases-in-span'
import { levelsPicture } from '../../figures/levels-picture'
import { runPicture } from '../../figures/pictures'
import { monthsFromTo } from '../../figures/place-years'
import { shareOf, shareOfSums, sumsOfSaid } from '../../figures/share'
import { stripsPicture } from '../../figures/strips'
import type { CampaignMonth } from '../../types/entities/campaign-month'
import type { Incident } from '../../types/entities/incident'

const nobody = { families: 0, yes: 0, all: 0, yesYes: 0, yesAll: 0, allAll: 0 }
const sent = (more: object = {}) => ({ messages: 0, groups: 0, posted: 0, confirmed: 0, reached: 0, opened: 0, acknowledged: 0, ...more })
const monthOf = (month: string, more: Partial<CampaignMonth> = {}): CampaignMonth => ({
  ...{ _id: `${month}.anhe`, month, region: 'anhe', at: 1, alerts: sent(), tips: sent(), screens: 0, meant: 0, notReached: [], ledger: [] },
  ...{ reports: { received: 0, open: 0, hours: {} }, helped: { people: 0, aids: 0 }, ...more },
})
const figures = (...months: CampaignMonth[]) => campaignSums(months)

describe('some months together', () => {
  test('each level of evidence by itself: nothing is divided by the groups it was for', () => {
    const { alerts } = figures(
      monthOf('2026-01', { alerts: sent({ messages: 1, groups: 4, posted: 2, reached: 1, opened: 7 }) }),
      monthOf('2026-02', { alerts: sent({ messages: 2, groups: 6, posted: 1, confirmed: 3, acknowledged: 2 }) }),
    )
    expect(alerts).toEqual(sent({ messages: 3, groups: 10, posted: 3, confirmed: 3, reached: 1, opened: 7, acknowledged: 2 }))
    const said = sentInWords(alerts, '预警').join('')
    expect(said).toBe(
      '发过预警 3 条。该发的 10 群次；网格员自报已发 3 群次；系统确认已发 3 群次；群内已有人打开 1 群次。从群里打开的：打开人数 7，确认人数 2。',
    )
    expect(said).not.toMatch(/%|率/)
  })

  test('the middle answer of all reports, not of months; nothing under five answers', () => {
    const of = (hours: Record<string, number>, received: number, open: number) => ({ reports: { received, open, hours } })
    const both = figures(monthOf('2026-01', of({ 1: 2, 30: 1 }, 4, 1)), monthOf('2026-02', of({ 2: 1, 90: 1 }, 2, 0)))
    expect(both.reports).toEqual({ received: 6, open: 1, answered: 5, median: 2 })
    expect(reportsInWords(both.reports)).toEqual([
      '收到举报 6 件，答复过 5 件。排在正中间的一件，2 个小时以内有了第一回答复。',
      '还没有一句答复的 1 件。',
    ])
    const few = figures(monthOf('2026-01', of({ 1: 4 }, 4, 0)))
    expect(few.reports.median).toBeUndefined()
    expect(reportsInWords(few.reports)[0]).toContain('答复过的不到五件，不说多久')
  })

  test('what was estimated and what was counted never become one number', () => {
    const talks = (estimate: object, count: object) => [
      { form: 'talk' as const, lines: 1, estimate: estimate as never, count: count as never },
    ]
    const { ledger } = figures(
      monthOf('2026-01', { ledger: talks({ people: 30 }, {}) }),
      monthOf('2026-02', { ledger: talks({}, { people: 12 }) }),
    )
    expect(ledgerInWords(ledger)).toEqual(['讲座 2 笔：点数 12 人，估 30 人。'])
  })

  test('one to four who came for legal aid are some', () => {
    const aids = (n: number) => figures(monthOf('2026-01', { helped: { people: 0, aids: n } })).helped.aids
    expect([0, 1, 4, 5].map(aids)).toEqual([0, 'few', 'few', 5])
  })

  test('games: two numbers with their intervals, of sums over families as of the families themselves; nothing under ten', () => {
    const said = Array.from({ length: 12 }, (_, i) => ({ yes: i % 4, all: 4 }))
    const [plain, summed] = [shareOf(said), shareOfSums(sumsOfSaid(said))]
    for (const field of ['mean', 'low', 'high', 'families'] as const) expect(summed?.[field]).toBeCloseTo(plain?.[field] ?? 0, 9)
    const games = (families: number) => ({ rounds: families, hits: sumsOfSaid(said.slice(0, families)), alarms: nobody })
    const learning = (families: number) => ({ first: games(families), later: { rounds: 0, hits: nobody, alarms: nobody } })
    const shown = (families: number) => figures(monthOf('2026-01', { learning: learning(families) })).learning?.first
    expect(shown(9)).toEqual({ rounds: 9 })
    expect(shown(12)).toMatchObject({ rounds: 12, hits: { families: 12 } })
    expect(figures(monthOf('2026-01')).learning).toBeUndefined()
  })
})

describe('cases beside it', () => {
  const rows = (month: string, cases: number, more: Partial<Incident> = {}): Incident => ({
    ...{
      _id: `${month}-${cases}`,
      month,
      region: 'anhe/baiyin',
      cases,
      version: 1,
      at: 1,
      by: 'chen',
      type: 'rebate',
      amount: 1_000_000 * cases,
    },
    ...more,
  })
  const months = monthsFromTo('2025-01', '2025-12')
  const known = {
    incidents: [rows('2025-02', 4), rows('2025-03', 3), rows('2025-03', 9, { struck: true, _id: 'struck' })],
    marks: months.map((month) => ({ _id: month, region: 'anhe', month, at: 1, by: 'chen' })),
    populations: [],
    places: [{ _id: 'anhe', name: '安和旗', level: 'county' as const, households: 0 }],
    thisMonth: '2026-02',
  }

  test('losses stand only beside the year’s own months: of two spans that differ by a month the month’s can be worked out', () => {
    expect(casesInSpan(known, 'anhe', months).cases).toMatchObject({ cases: 7, losses: { total: 7_000_000 } })
    expect(casesInSpan(known, 'anhe', months.slice(0, 11)).cases).toEqual({
      whole: months.slice(0, 11),
      missing: [],
      cases: 7,
      dissuaded: 0,
    })
  })

  test('months nobody has entered as a whole are said, and are no nought', () => {
    const { cases, casesOf } = casesInSpan(known, 'anhe', ['2025-12', '2026-01', '2026-02'])
    expect(cases).toMatchObject({ whole: ['2025-12'], missing: ['2026-01'] })
    expect([casesOf('2025-12'), casesOf('2026-01')]).toEqual([0, undefined])
  })

  test('kinds month by month in the order of the list', () => {
    expect(kindsByMonth(known, ['2025-01', '2025-02', '2025-03'])).toEqual([{ type: 'rebate', cases: [0, 4, 3] }])
  })
})

describe('pictures', () => {
  const months = monthsFromTo('2025-12', '2026-11')
  test('black, grey and shape alone; what else happened is a dotted line with the number it has in the words', () => {
    const strips = [
      { words: '刷单返利', values: months.map((_month, i) => i) },
      { words: '虚假贷款', values: months.map(() => undefined) },
    ]
    const all = [
      stripsPicture(strips, months, { notes: [{ day: '2026-03-05' }], common: true }),
      levelsPicture([
        ['该发的', 4],
        ['网格员自报已发', 0],
      ]),
      runPicture({ points: months.map((month) => ({ month, cases: 2, rules: [] })), fewest: 13 }, [{ day: '2026-03-05' }]),
    ]
    for (const picture of all) {
      const colours = [...picture.matchAll(/#[0-9a-f]{3,6}/g)].map(([colour]) => colour)
      expect(new Set(colours)).toEqual(new Set(colours.filter((colour) => ['#fff', '#1b2530', '#6b7177', '#e3e3e3'].includes(colour))))
    }
    expect(all[0]).toContain('stroke-dasharray="1.5 4"')
    expect(all[2]).toContain('stroke-dasharray="1.5 4"')
    expect(all[0]?.match(/×/g)).toHaveLength(12)
  })

  test('kinds on one scale can be compared: half as many is half as high', () => {
    const heights = (common: boolean) =>
      [
        ...stripsPicture(
          [
            { words: 'a', values: [8] },
            { words: 'b', values: [4] },
          ],
          ['2026-01'],
          { common },
        ).matchAll(/height="([\d.]+)" fill="#(?:1b2530|6b7177)"/g),
      ].map(([, height]) => Number(height))
    expect(heights(true)).toEqual([34, 17])
    expect(heights(false)).toEqual([34, 34])
  })
})

describe('a leader’s five sentences', () => {
  test('is it getting better: said only when it is no chance', () => {
    const better = { months: ['2026-01', '2026-02'], now: 27, before: 54 }
    expect(betterInWords({ ...better, verdict: 'fewer' })).toBe('案件比上年同期少，不像碰巧：2026年1月到2月 27 起，上年同期 54 起。')
    expect(betterInWords({ ...better, verdict: 'same', now: 50 })).toMatch(/^说不上来：/)
    expect(betterInWords(undefined)).toMatch(/^还说不上来：/)
  })

  test('what is new, where it did not get, what is late, what to decide; and when there is nothing', () => {
    expect(freshInWords({ kinds: [{ type: 'rebate', now: 20, before: 5 }], cases: 4, more: false, titles: ['甲', '乙', '丙'] })).toBe(
      '比上年多得不像碰巧的骗法：刷单返利（20 起，上年同期 5 起）。三十天里新出了 4 个案例：甲、乙、丙等。',
    )
    expect(notReachedInWords({ month: '2026-11', meant: 20, names: ['查干嘎查', '红旗村'], more: 3 })).toBe(
      '2026年11月发过预警的 20 个村里，一个群也没发到的：查干嘎查、红旗村，还有 3 个村。',
    )
    const late = { what: '去银行讲一回', who: '综合指挥室', due: '2026-11-05' }
    expect(lateInWords({ count: 2, first: [late] })).toBe('2 件过了日子还没办：去银行讲一回（综合指挥室，11月5日该办）；还有别的。')
    expect(lateInWords({ count: 0, first: [] })).toBe('没有过了日子还没办的。')
    expect(decideInWords({ alerts: 1, bulletins: 1, measures: 2, meeting: '2026-10' })).toBe(
      '有 1 条预警等着审；有 1 份通报等着审；2026年10月的会商还没开；有 2 件措施一个星期里到日子。',
    )
    expect(decideInWords({ alerts: 0, bulletins: 0, measures: 0 })).toBe('现在没有要定的事。')
  })

  test('months of two years are said year by year', () => {
    expect(anyMonthsInWords(['2025-11', '2025-12', '2026-01'])).toBe('2025年11月到12月，2026年1月')
  })
})
