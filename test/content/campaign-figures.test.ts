import {
  alertsInWords,
  betterInWords,
  bulletinInWords,
  kindsInWords,
  lateInWords,
  meetingInWords,
  newsInWords,
  oneLateInWords,
  quietInWords,
  soonInWords,
} from '../../figures/brief-in-words'
import { byMonth } from '../../figures/by-month'
import { campaignSums } from '../../figures/campaign'
import {
  anyMonthsInWords,
  earlierInWords,
  helpedInWords,
  learningInWords,
  ledgerInWords,
  missingInWords,
  notReachedInWords,
  notReachedOnPaper,
  reportsInWords,
  sentInWords,
} from '../../figures/campaign-in-words'
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
const figures = (...months: CampaignMonth[]) => campaignSums('anhe', months)

describe('some months together', () => {
  test('each level of evidence by itself: nothing is divided by the groups it was for', () => {
    const { alerts } = figures(
      monthOf('2026-01', { alerts: sent({ messages: 1, groups: 4, posted: 2, reached: 1, opened: 7 }) }),
      monthOf('2026-02', { alerts: sent({ messages: 2, groups: 6, posted: 1, confirmed: 3, acknowledged: 2 }) }),
    )
    expect(alerts).toEqual(sent({ messages: 3, groups: 10, posted: 3, confirmed: 3, reached: 1, opened: 7, acknowledged: 2 }))
    const said = sentInWords(alerts, '预警').join('')
    expect(said).toBe(
      '发过预警 3 条。要进群 10 次（一条进一个群算一次）：网格员自报已发 3 次；系统确认已发 3 次；群内已有人打开 1 次。从群里打开 7 人次，点了“我知道了”这类按钮的 2 人次。',
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
    expect(ledgerInWords(ledger)).toEqual(['讲座 2 次：数过的 12 人，估的 30 人。'])
    // where times are what is counted, a line is not called one
    expect(ledgerInWords([{ form: 'loudspeaker', lines: 2, estimate: { times: 9 }, count: {} }])).toEqual(['喇叭 2 笔：估的 9 次。'])
    expect(ledgerInWords([{ form: 'talk', lines: 3, estimate: {}, count: { people: 45, sessions: 3 } }])).toEqual([
      '讲座 3 次：数过的 45 人、3 场。',
    ])
  })

  test('老王 was dissuaded before he sent his 30,000: neither that nor how much stands in a sum of the ledger', () => {
    const visit = { form: 'visit' as const, lines: 2, estimate: {}, count: { households: 6, dissuaded: 1, saved: 30_000 } }
    const { ledger } = figures(monthOf('2026-01', { ledger: [visit] }))
    expect(ledger).toEqual([{ form: 'visit', lines: 2, estimate: {}, count: { households: 6 } }])
    expect(ledgerInWords(ledger)).toEqual(['入户 2 次：数过的 6 户。'])
  })

  test('one asker of legal aid does not come out by taking one span from another: aids are told of a whole year, of the county alone', () => {
    const [september, october, november] = [3, 3, 1].map((aids, i) =>
      monthOf(`2026-${String(i + 9).padStart(2, '0')}`, { helped: { people: 0, aids } }),
    )
    for (const span of [
      [september!, october!],
      [september!, october!, november!],
    ])
      expect(helpedInWords(figures(...span).helped).join('')).toBe('没有记下帮到的求助。')
    const year = (aids: number, region = 'anhe') => campaignSums(region, [monthOf('2026-01', { helped: { people: 0, aids } })], true).helped
    expect([0, 1, 4, 5].map((n) => year(n)?.aids)).toEqual([0, 'few', 'few', 5])
    expect(helpedInWords(year(4)).join('')).toBe('没有记下帮到的求助。有人来问过法律援助，不到五位。')
    expect(year(7, 'anhe/baiyin')).toBeUndefined()
    expect(helpedInWords(undefined)).toEqual(['求助和法律援助只有全旗县的数：一个苏木镇里人少，猜得出是谁。'])
  })

  test('其木格 alone was helped in October: whichever months are put together, she is in no number', () => {
    const help = (people: number) => [{ form: 'help' as const, lines: people, estimate: {}, count: { people } }]
    const of = (month: string, people: number) => monthOf(month, { ledger: help(people), helped: { people, aids: 0 } })
    const [september, october] = [of('2026-09', 6), of('2026-10', 1)]
    expect([figures(september), figures(september, october)].map(({ helped }) => helped?.people)).toEqual([6, 6])
    expect(helpedInWords(figures(september, october).helped)).toEqual(['在预警下面求助、帮到了的 6 人次，不到五位的月份没有算。'])
    expect(helpedInWords(figures(october).helped)).toEqual(['有人在预警下面求助、帮到了，一个月里不到五位。'])
    // nor among the forms of the ledger
    expect(figures(september, october).ledger).toEqual([])
  })

  test('games: two numbers with their intervals, of sums over families as of the families themselves; nothing under ten', () => {
    const said = Array.from({ length: 12 }, (_, i) => ({ yes: i % 4, all: 4 }))
    const [plain, summed] = [shareOf(said), shareOfSums(sumsOfSaid(said))]
    for (const field of ['mean', 'low', 'high', 'families'] as const) expect(summed?.[field]).toBeCloseTo(plain?.[field] ?? 0, 9)
    const games = (families: number) => ({ rounds: families, hits: sumsOfSaid(said.slice(0, families)), alarms: nobody })
    const learning = (families: number) => ({ first: games(families), later: { rounds: 0, hits: nobody, alarms: nobody } })
    const shown = (families: number) => figures(monthOf('2026-01', { learning: learning(families) })).learning?.first
    expect(shown(9)).toEqual({ rounds: 9 })
    expect(learningInWords(figures(monthOf('2026-01', { learning: learning(9) })).learning)[0]).toMatch(/^第一回一起答：9 回。/)
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
  const entered = [rows('2025-02', 4), rows('2025-03', 3), rows('2025-03', 9, { struck: true, _id: 'struck' })]
  const known = {
    incidents: byMonth(entered),
    marks: months.map((month) => ({ _id: month, region: 'anhe', month, at: 1, by: 'chen' })),
    populations: [],
    places: [{ _id: 'anhe', name: '安和旗', level: 'county' as const, households: 0 }],
    thisMonth: '2026-02',
  }

  test('losses stand only beside the year’s own months: of two spans that differ by a month the month’s can be worked out', () => {
    expect(casesInSpan(known, 'anhe', months).cases).toMatchObject({
      cases: 7,
      losses: { months: months.slice(0, 3), cases: 7, total: 7_000_000 },
    })
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

  test('kinds month by month in the order of the list; one to four are hidden, and nothing stands where that is not enough', () => {
    expect(kindsByMonth(known, ['2025-01', '2025-02', '2025-03'])).toEqual([])
    const more = [rows('2025-02', 6, { _id: 'loan', type: 'loan' }), rows('2025-03', 8, { _id: 'loan3', type: 'loan' })]
    const both = { ...known, incidents: byMonth([...entered, ...more]) }
    expect(kindsByMonth(both, ['2025-01', '2025-02', '2025-03'])).toEqual([
      { type: 'rebate', cases: [0, 'hidden', 'hidden'], all: 7 },
      { type: 'loan', cases: [0, 'hidden', 'hidden'], all: 14 },
    ])
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
        ['要进群', 4],
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

  test.each([1, 2] as const)('the number on the highest bar stands below the words of its row (%i beside each other)', (columns) => {
    const picture = stripsPicture([{ words: '案件（起）', values: [8, 2] }], ['2026-01', '2026-02'], { columns })
    const at = (words: string) => {
      const [, y, size] = new RegExp(`y="([\\d.]+)"[^>]*font-size="([\\d.]+)"[^>]*>${words}<`).exec(picture) ?? []
      return { y: Number(y), top: Number(y) - Number(size) }
    }
    expect(at('案件（起）').y).toBeGreaterThan(0)
    expect(at('8').top).toBeGreaterThan(at('案件（起）').y + 2)
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

describe('what a leader’s page says', () => {
  test('is it getting better: said only when it is no chance', () => {
    const months = ['2026-01', '2026-02']
    const better = { months, counts: { now: 27, before: 54 } }
    expect(betterInWords({ ...better, verdict: 'fewer' })).toBe('案件比上年同期少，不像碰巧：2026年1月到2月 27 起，上年同期 54 起。')
    // where the years before are one baseline
    const earlier = { years: 4, average: 52.75 }
    expect(betterInWords({ ...better, verdict: 'fewer', earlier })).toBe(
      '案件比前四年同期平均少，不像碰巧：2026年1月到2月 27 起，前四年同期平均 52.8 起，上年同期 54 起。',
    )
    expect(betterInWords({ ...better, verdict: 'same', earlier })).toMatch(
      /^还看不出好转没有：.*上年同期 54 起。和前四年同期平均比，差这么些，碰巧也会有。$/,
    )
    expect(betterInWords({ months, verdict: 'fewer', earlier: { years: 8 } })).toBe('2026年1月到2月，案件比前八年同期平均少，不像碰巧。')
    expect(betterInWords({ ...better, verdict: 'same', counts: { now: 50, before: 54 } })).toBe(
      '还看不出好转没有：2026年1月到2月 50 起，上年同期 54 起。差这么些，碰巧也会有。',
    )
    expect(betterInWords({ ...better, verdict: 'same', counts: { now: 54, before: 54 } })).toMatch(/上年同期 54 起，一样多。$/)
    // one to four are some, and of a town nothing but whether it changed
    const few = { now: 12, before: 'few' as const }
    expect(betterInWords({ months, verdict: 'more', counts: few })).toBe(
      '案件比上年同期多，不像碰巧：2026年1月到2月 12 起，上年同期不到5起。',
    )
    expect(betterInWords({ months, verdict: 'more' })).toBe('2026年1月到2月，案件比上年同期多，不像碰巧。')
    expect(betterInWords({ months, verdict: 'same' })).toBe('还看不出好转没有：2026年1月到2月和上年同期比，差得不多，碰巧也会有。')
    expect(kindsInWords([{ type: 'rebate', counts: few }, { type: 'loan' }])).toBe(
      '和上年同期比，变多了、不像碰巧的骗法：刷单返利（12 起，上年同期不到5起）、虚假贷款。',
    )
    expect(betterInWords(undefined)).toMatch(/^还看不出好转没有：/)
  })

  test('what is new, what is late, what to decide; and when there is nothing', () => {
    expect(kindsInWords([{ type: 'rebate', counts: { now: 20, before: 5 } }])).toBe(
      '和上年同期比，变多了、不像碰巧的骗法：刷单返利（20 起，上年同期 5 起）。',
    )
    expect(kindsInWords([])).toBe('和上年同期比，没有哪种骗法明显变多。')
    expect(newsInWords({ cases: 4, more: false, titles: ['甲', '乙', '丙'] })).toBe('案例库三十天里新登了 4 篇：《甲》《乙》《丙》等。')
    expect(newsInWords({ cases: 0, more: false, titles: [] })).toBe('案例库三十天里没有新登的。')
    const late = { what: '去银行讲一回', who: '综合指挥室', due: '2026-11-05' }
    expect(lateInWords(2, 1) + oneLateInWords(late)).toBe('2 件过了日子还没办，先列最早的 1 件：去银行讲一回（综合指挥室，11月5日该办）。')
    expect(lateInWords(0, 0)).toBe('没有过了日子还没办的。')
    expect([soonInWords(2, { late: 1, shown: 2 }), soonInWords(4, { late: 0, shown: 3 })]).toEqual([
      '另外 2 件定了的事，七天里到日子：',
      '有 4 件定了的事，七天里到日子，先列最近的 3 件：',
    ])
    expect(alertsInWords(1)).toBe('有 1 条预警，等综合指挥室或者文案编辑审。')
    expect(bulletinInWords({ place: '白音苏木', month: '2026-10' })).toBe('白音苏木2026年10月的通报，等着审。')
    expect(meetingInWords('2026-10')).toBe('2026年10月的会商还没开。')
  })

  test('where nothing can be compared it does not say that nothing grew', () => {
    expect(kindsInWords(undefined)).toBe('哪种骗法变多了，还比不出来。')
    expect(missingInWords(['2026-09', '2026-10'])).toBe('还没报齐、没有算的：2026年9月到10月。由派出所在“发案登记”里报。')
  })

  test('a village is called one of which nothing was noted, on a screen by name and on a paper as a number', () => {
    const not = { month: '2026-11', meant: 20, names: ['查干嘎查', '红旗村'], more: 3 }
    expect(notReachedInWords(not)).toBe(
      '2026年11月发过预警的 20 个嘎查村（社区）里，还没有记下发到了群的：查干嘎查、红旗村，还有 3 个。没记下不等于没发。',
    )
    expect(notReachedOnPaper({ month: '2026-11', meant: 20, count: 5 })).toBe(
      '2026年11月发过预警的 20 个嘎查村（社区）里，还没有记下发到了群的有 5 个。没记下不等于没发。',
    )
    const all = '2026年11月发过预警的 20 个嘎查村（社区），都记下有群发到了。'
    expect(notReachedInWords({ ...not, names: [], more: 0 })).toBe(all)
    expect(notReachedOnPaper({ month: '2026-11', meant: 20, count: 0 })).toBe(all)
    expect(quietInWords({ days: 30, names: ['红旗村'], more: 0 })).toBe('台账上，最近 30 天没有活动的：红旗村。没记不等于没做。')
    expect(quietInWords({ days: 30, names: [], more: 0 })).toBe('台账上，最近 30 天处处都有活动。')
    expect(quietInWords(undefined)).toBe('台账上哪里没动静，分苏木镇看。')
  })

  test('that earlier notes are left out is said', () => {
    expect(earlierInWords(60)).toBe('记的太多，只列最近的 60 件，更早的没有列。')
  })

  test('months of two years are said year by year', () => {
    expect(anyMonthsInWords(['2025-11', '2025-12', '2026-01'])).toBe('2025年11月到12月，2026年1月')
  })
})
