/** A bulletin's sentences: numbers apart from words, what real bulletins got wrong, and what was wrong last month. */
import { byMonth } from '../../figures/by-month'
import { correctionInWords } from '../../figures/correction'
import { handWritten } from '../../figures/hand-written'
import { lossChangeInWords } from '../../figures/in-words'
import { monthFigures } from '../../figures/incident-month'
import { incidentFigures, type Known } from '../../figures/incidents'
import { changeOf, toldTogether } from '../../figures/losses'
import { clauseOf, filled, lostIn, marked, partsOf, toWrite } from '../../figures/marked'
import { besideInWords, casesInWords } from '../../figures/month-in-words'
import { readBack } from '../../figures/read-back'
import { namedIn } from '../../figures/villages-named'
import type { Frozen } from '../../types/entities/bulletin'
import type { Incident } from '../../types/entities/incident'

describe('numbers apart from words', () => {
  test.each<[string, string[]]>([
    ['2026年10月，安和旗立案 31 起。', ['31 起']],
    ['2026年1月到10月，每万人 9.0 起，拿得准的范围是 5.9 到 13.1 起。', ['9.0 起', '5.9', '13.1 起']],
    ['1万元以下 3 起，1–5万元 6 起，20–29岁 2 起，60岁以上 4 起。', ['3 起', '6 起', '2 起', '4 起']],
    ['损失比上年同月多 448.6%，最大的一起 81.46万元。', ['448.6%', '81.46万元']],
    ['新登的案例：《3天赚回本》。拿不准打96110。', []],
    ['1.集市上讲（责任单位：公安；12月20日前）。\n2.走 3 个村。', ['3 个村']],
    ['按国办函〔2026〕12号办。案件不到5起，损失不列。屏上、墙上放了 3 处。', ['3 处']],
    ['2026年1、3、5月没有报齐。12月20日以前。', []],
    ['讲座 3 笔：点数 45 人，点数 3 场，估 120 人。', ['3 笔', '45 人', '3 场', '120 人']],
  ])('%s', (sentence, values) => {
    const made = marked(sentence)
    expect(made.values).toEqual(values)
    expect(filled(made.template, made.values)).toBe(sentence)
    expect(readBack(toWrite(made.template, made.values), made.values, made.template)).toEqual({ template: made.template, foreign: [] })
    expect(
      partsOf(made.template, made.values)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence)
  })

  const made = marked('立案 31 起，上月 21 起，其中老人 21 起。')
  test('moved, dropped, typed over, written beside', () => {
    expect(readBack('上月【21 起】，这月【31 起】，老人【21 起】', made.values, made.template).template).toBe(
      '上月{{2}}，这月{{1}}，老人{{3}}',
    )
    expect(readBack('立案【32 起】', made.values)).toEqual({ template: '立案【32 起】', foreign: ['32 起'] })
    expect(readBack('立案【31 起', made.values).foreign).toHaveLength(1)
    expect(lostIn('立案{{1}}', made)).toEqual(['21 起', '21 起'])
    expect(handWritten('立案{{1}}，十二起是老人，三成，１０ 户，2026年11月，打96110')).toEqual(['十二', '三成', '１０'])
    expect(handWritten('一起看看，三番五次，万一')).toEqual([])
    // a cited paper's number is nobody's figure and no bracket of ours
    expect(readBack('照国办函〔2026〕12号，立案【31 起】', made.values)).toEqual({
      template: '照国办函〔2026〕12号，立案{{1}}',
      foreign: [],
    })
    expect(handWritten('照国办函〔2026〕12号办')).toEqual([])
    expect(clauseOf(made.template, 2)).toBe('上月 {{2}}')
  })

  test.each<[string, string | string[]]>([
    // the first is gone: what stays is still who was stopped
    ['另外劝住 【5 起】。', '另外劝住 {{2}}。'],
    ['劝住 【5 起】，立案 【5 起】。', '劝住 {{2}}，立案 {{1}}。'],
    ['劝住了 【5 起】。', ['立案 5 起', '另外劝住 5 起']],
    ['一共立案 【5 起】。', '一共立案 {{1}}。'],
    ['这个月 【5 起】。', ['立案 5 起', '另外劝住 5 起']],
    // both are there, in other words: as they stood
    ['两样都是：【5 起】、【5 起】。', '两样都是：{{1}}、{{2}}。'],
    ['立案 【5 起】，说一遍，立案 【5 起】。另外劝住 【5 起】。', '立案 {{1}}，说一遍，立案 {{1}}。另外劝住 {{2}}。'],
  ])('of two that are alike the words beside it tell which: %s', (written, is) => {
    const twice = marked('立案 5 起。另外劝住 5 起。')
    const back = readBack(written, twice.values, twice.template)
    expect(back.alike ?? back.template).toEqual(is)
    expect(back.foreign).toEqual([])
  })

  test.each<[string, string[]]>([
    ['挽损300万元以上', ['300万元']],
    ['损失5–10万元', ['5–10万元']],
    ['少了三起', ['三']],
    ['两成是老人', ['两成']],
    ['下降一半', ['一半']],
    ['翻了一番', ['翻了一番']],
    ['多了三分之一，占百分之六十', ['三分之一', '百分之六十']],
    ['是去年的两倍', ['两倍']],
    ['发生一起，立案 110 起', ['一', '110']],
    ['案件不到5起', ['5']],
    ['2026年10月15日起，12月20日前，打96110、12381、110，看《3天赚回本》，照〔2026〕12号', []],
    ['大家一起看看，一家人，十分要紧', []],
  ])('what somebody typed is said to be typed: %s', (text, is) => expect(handWritten(text)).toEqual(is))

  test('the program’s own bands and words stay its own when somebody changes the words around them', () => {
    const own = marked('写了金额的，1–5万元 3 起，10万元以上 4 起。每万人 3.5 起，一条进一个群算一次。').template
    expect(handWritten(`其中${own}`, own)).toEqual([])
    expect(handWritten(`${own}另有300万元以上两起。`, own)).toEqual(['300万元', '两'])
  })

  test('a village that is named', () => {
    expect(namedIn('还差：红旗村，下个月去。在巴彦嘎查讲了一次。')).toEqual(['红旗村', '巴彦嘎查'])
    expect(namedIn('走完 12 个村，各嘎查村都去，嘎查村（社区）里三个村。《红旗村的事》')).toEqual([])
  })
})

const town = { _id: 'a/b', name: '白音苏木', level: 'town' as const, households: 1 }
const rows = (month: string, losses: number[], more: Partial<Incident> = {}): Incident[] =>
  losses.map((amount, i) => ({
    ...{ _id: `${month}${i}${more.type}`, month, region: 'a/b', cases: 1, type: 'rebate', amount: Math.round(amount * 1_000_000) },
    ...{ version: 1, at: 1, by: 'batu', ...more },
  }))
const known = (incidents: Incident[], whole = ['2025-10', '2026-09', '2026-10']): Known => ({
  ...{ incidents: byMonth(incidents), populations: [], places: [town], thisMonth: '2026-11' },
  marks: whole.map((month) => ({ _id: month, region: 'a/b', month, at: 1, by: 'batu' })),
})
const many = (n: number, total: number) => Array.from({ length: n }, (_one, i) => (i === 0 ? total - (n - 1) * 0.5 : 0.5))
const saidOf = (now: [number, number], before: [number, number]) => {
  const figures = monthFigures(known([...rows('2026-10', many(...now)), ...rows('2026-09', many(...before))]), 'a/b', '2026-10')
  return figures?.monthBefore ? besideInWords('环比', figures.monthBefore) : ''
}

describe('what real bulletins got wrong', () => {
  test.each<[[number, number], [number, number], RegExp]>([
    [[31, 186.3], [21, 259.43], /^环比：10月 31 起，9月 21 起，上升 47\.6%，看不出差别。$/],
    [[27, 271.46], [14, 49.48], /^环比：10月 27 起，9月 14 起，看不出差别。$/],
    [[27, 50], [54, 50], /^环比：10月 27 起，9月 54 起，下降 50\.0%，不像是碰巧。$/],
    [[54, 50], [27, 50], /^环比：10月 54 起，9月 27 起，上升 100\.0%，不像是碰巧。$/],
    [[24, 50], [24, 40], /^环比：10月 24 起，9月 24 起，持平。$/],
    [[5, 9], [0, 0], /^环比：10月 5 起，9月 0 起，看不出差别。$/],
  ])('%j beside %j', (now, before, cases) => expect(saidOf(now, before)).toMatch(cases))

  test('three comparisons of one bulletin are held together: what alone would just be more is said of none', () => {
    // 30 beside 16 alone: p = .049 or so
    const year = [...rows('2026-10', many(31, 40)), ...rows('2026-09', many(15, 20)), ...rows('2025-10', many(30, 40))]
    const figures = monthFigures(known(year), 'a/b', '2026-10')
    expect(figures?.monthBefore?.of).toMatchObject({ verdict: 'same' })
    expect(figures?.monthBefore?.of?.p).toBeLessThan(0.05)
    const said = casesInWords('白音苏木', '2026-10', figures).find(({ key }) => key === 'monthBefore')?.text
    expect(said).toContain('看不出差别')
    expect(said).not.toContain('一样多也在里面')
  })

  test('February is shorter: as many in fewer days are more a day', () => {
    const months = [...rows('2026-02', many(28, 30)), ...rows('2026-01', many(31, 30))]
    const figures = monthFigures({ ...known(months, ['2026-01', '2026-02']), thisMonth: '2026-03' }, 'a/b', '2026-02')
    expect(figures?.monthBefore?.of?.ratio).toBeCloseTo(1, 9)
  })

  test('the raw numbers', () => {
    expect(changeOf(186.3, 259.43)).toBeCloseTo(-0.282, 3)
    expect(changeOf(271.46, 49.48)).toBeCloseTo(4.486, 3)
  })
})

describe('the cases of a month', () => {
  const textOf = (incidents: Incident[], key: string, whole?: string[]) =>
    casesInWords('白音苏木', '2026-10', monthFigures(known(incidents, whole), 'a/b', '2026-10')).find((one) => one.key === key)?.text

  test('the year beside the average of the years before, where these are one baseline, with its percentage of that; its numbers are the program’s', () => {
    const years = ['2026', '2025', '2024', '2023'].map((year) => `${year}-10`)
    const counts = [30, 54, 50, 58]
    const incidents = years.flatMap((month, i) => rows(month, many(counts[i] as number, 60)))
    const said = textOf(incidents, 'year', years)
    expect(said).toBe(
      '2026年10月，白音苏木一共立案 30 起。和前三年同期平均比：前三年同期平均 54.0 起，下降 44.4%，不像是碰巧；上年同期 54 起。2026年1月到9月暂未报齐，没有算进去。',
    )
    expect(marked(said ?? '').values).toEqual(['30 起', '54.0 起', '44.4%', '54 起'])
    const [was, is] = [said, said?.replace('不像是碰巧', '看不出差别')].map((text = '') => ({
      key: 'year',
      text,
      how: [],
      section: 'cases' as const,
    }))
    expect(
      correctionInWords('2026-10', [{ ...was!, ...marked(was!.text), text: marked(was!.text).template, hand: [] }], [is!])[0]?.text,
    ).toMatch(/应当是“.*看不出差别/)
  })

  test('no kinds of a town; of the county’s those of one to four have no count, and where that is not enough none stands', () => {
    const kindsIn = (incidents: Incident[], place = 'a') =>
      casesInWords('安和旗', '2026-10', monthFigures(known(incidents), place, '2026-10')).find(({ key }) => key === 'kinds')?.text
    const mixed = [
      ...rows('2026-10', many(9, 20)),
      ...rows('2026-10', [1, 1], { type: 'loan' }),
      ...rows('2026-10', [1, 1, 1], { type: 'prize' }),
    ]
    expect(kindsIn(mixed)).toMatch(/^骗法：刷单返利 9 起。.*虚假贷款、中奖领奖/)
    expect(kindsIn(mixed, 'a/b')).toBeUndefined()
    // of one small kind alone the sum would give it away, so another goes with it
    expect(kindsIn([...rows('2026-10', many(9, 20)), ...rows('2026-10', [1, 1], { type: 'loan' })])).toMatch(/^骗法：有刷单返利、虚假贷款/)
    expect(kindsIn(rows('2026-10', [1, 1, 1]))).toBeUndefined()
  })

  test('one who was dissuaded is some, without the sum', () => {
    const saved = (n: number) => textOf(rows('2026-10', Array<number>(n).fill(3), { dissuaded: true }), 'count')
    expect(saved(1)).toBe('2026年10月，白音苏木立案 0 起。另外劝住的不到5起。')
    expect(saved(6)).toBe('2026年10月，白音苏木立案 0 起。另外劝住 6 起。')
  })

  test('months that are not whole are compared with nothing, and not guessed', () => {
    expect(textOf(rows('2026-10', many(9, 20)), 'monthBefore', ['2026-10'])).toBe('2026年9月暂未报齐，环比不列。')
    expect(casesInWords('白音苏木', '2026-10', undefined).map(({ text }) => text)).toEqual(['2026年10月的发案数暂未报齐。'])
    expect(textOf([], 'count')).toBe('2026年10月，白音苏木立案 0 起。')
  })

  const mostOf = (incidents: Incident[], whole?: string[]) => monthFigures(known(incidents, whole), 'a/b', '2026-10')?.most
  const loans = (n: number, month = '2026-10') => rows(month, many(n, 20), { type: 'loan' })
  test('a kind was most only where no other was as many, whoever nobody wrote the kind of counted along', () => {
    expect(mostOf([...rows('2026-10', many(6, 9)), ...loans(5)])).toEqual({ type: 'rebate', of: 'month' })
    expect(mostOf([...rows('2026-10', many(6, 9)), ...loans(6)])).toBeUndefined()
    const { type: _type, ...unnamed } = rows('2026-10', [3])[0] as Incident
    expect(mostOf([...rows('2026-10', many(6, 9)), { ...unnamed, _id: 'unnamed', cases: 6 }])).toBeUndefined()
    // of the year only where all of it is known
    const year = Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
    const few = [...rows('2026-10', [3]), ...loans(7, '2026-04')]
    expect(mostOf(few, year)).toEqual({ type: 'loan', of: 'year' })
    expect(mostOf(few)).toBeUndefined()
  })

  test('a bulletin looked at later says the year up to its month alone', () => {
    const later = {
      ...known([...rows('2026-10', many(6, 9)), ...rows('2026-11', many(7, 9))], ['2026-10', '2026-11']),
      thisMonth: '2027-02',
    }
    expect(monthFigures(later, 'a/b', '2026-10')?.year.now.cases).toBe(6)
  })
})

describe('what was wrong last month', () => {
  const issued = (sentence: string, key = 'count', text?: string): Frozen => {
    const { template, values } = marked(sentence)
    return { section: 'cases', key, template, values, text: text ?? template, how: [], hand: [] }
  }
  const now = (text: string, key = 'count') => [{ key, text, how: [] }]
  const corrected = (was: Frozen, is: ReturnType<typeof now>) => correctionInWords('2026-09', [was], is)[0]?.text

  test('number by number, as it was printed', () => {
    expect(corrected(issued('9月立案 31 起，劝住 2 起。'), now('9月立案 33 起，劝住 2 起。'))).toBe(
      '2026年9月的通报里，“9月立案 31 起”应当是“9月立案 33 起”。',
    )
    expect(corrected(issued('立案 31 起。'), now('立案 31 起。'))).toBeUndefined()
    expect(corrected(issued('立案 31 起，劝住 2 起。'), now('立案 31 起，劝住 5 起。'))).toBeUndefined()
    expect(corrected(issued('立案 31 起。', 'count', '共立 {{1}}，老人多。'), now('立案 33 起。'))).toBe(
      '2026年9月的通报里，“共立 31 起”应当是“共立 33 起”。',
    )
    expect(corrected(issued('立案 31 起。', 'count', ''), now('立案 33 起。'))).toBeUndefined()
  })

  test('one case came late: its number is put right, and nothing that gives its loss or its kind away', () => {
    const town = [...rows('2026-09', Array<number>(6).fill(1)), ...rows('2026-08', many(6, 9))]
    const late = [...town, ...rows('2026-09', [38.76], { type: 'loan', _id: 'late' })]
    const saidOf = (incidents: Incident[], place: string) =>
      casesInWords(
        '白音苏木',
        '2026-09',
        monthFigures({ ...known(incidents, ['2026-08', '2026-09']), thisMonth: '2026-10' }, place, '2026-09'),
      )
    for (const place of ['a', 'a/b']) {
      const was = saidOf(town, place).map(({ key, text }) => issued(text, key))
      const now = correctionInWords('2026-09', was, saidOf(late, place))[0]?.text
      expect(now).toBe('2026年9月的通报里，“白音苏木立案 6 起”应当是“白音苏木立案 7 起”。')
    }
  })

  test('a sentence whose verdict is another now, quoted as it was printed; what was counted of the work was right on its day', () => {
    const was = issued('31 起，21 起：看不出差别。', 'monthBefore')
    const is = [...now('立案 51 起。'), ...now('51 起，21 起：比上年同月多。', 'monthBefore')]
    expect(corrected(was, is)).toBe('2026年9月的通报里，“31 起，21 起：看不出差别。”应当是“51 起，21 起：比上年同月多。”。')
    const own = { ...was, text: '这个月 {{1}}，和上月差不多。' }
    expect(corrected(own, is)).toBe('2026年9月的通报里，“这个月 31 起，和上月差不多。”应当是“51 起，21 起：比上年同月多。”。')
    expect(corrected(was, [...now('立案 33 起。'), ...now('33 起，21 起：看不出差别。', 'monthBefore')])).toBeUndefined()
    // the other month came in late: nothing that was said was wrong
    expect(corrected(issued('8月没有报齐，没法比。', 'monthBefore'), is)).toBeUndefined()
    expect(corrected(issued('讲座 3 笔。', 'ledger'), [...now('立案 31 起。'), ...now('讲座 4 笔。', 'ledger')])).toBeUndefined()
  })

  test('a sentence that is not there any more is not “没有报齐” where the month is whole', () => {
    expect(corrected(issued('骗法：刷单返利 9 起。', 'kinds'), now('立案 31 起。'))).toBeUndefined()
    expect(corrected(issued('立案 31 起。'), now('没有报齐。', 'notWhole'))).toBe('2026年9月的通报里，“立案 31 起”现在暂未报齐，不作数。')
  })
})

describe('a household’s loss cannot be worked out', () => {
  const whole = ['2026-01', '2026-02', '2026-03']
  // six in January, one in February, in the only town with a case
  const incidents = [...rows('2026-01', [1, 1, 1, 1, 1, 1]), ...rows('2026-02', [38.76])]
  const until = (thisMonth: string): Known => ({ ...known(incidents, whole), thisMonth })
  test('no bulletin says money of its month, and 万人发案比 none that was not there a month before', () => {
    for (const place of ['a', 'a/b'])
      for (const month of ['2026-01', '2026-02']) {
        const said = casesInWords('白音苏木', month, monthFigures(until('2026-03'), place, month))
        expect(said.map(({ text }) => text).join('')).not.toMatch(/\d万?元|损失[多少比]/)
      }
    const losses = (place: string, thisMonth: string) => incidentFigures(until(thisMonth), place, 2026).now.losses
    expect(losses('a', '2026-02')).toMatchObject({ months: ['2026-01'], cases: 6, total: 6_000_000 })
    expect(losses('a', '2026-03')).toEqual(losses('a', '2026-02'))
    // a town's sum less from the county's is the other towns'
    for (const thisMonth of ['2026-02', '2026-03']) expect(losses('a/b', thisMonth)).not.toHaveProperty('total')
    expect(incidentFigures(until('2026-03'), 'a/b', 2026).bands).toEqual([])
  })

  test('five cases, one with an amount: the sum would be one household’s', () => {
    const one = rows('2026-01', [8.77, 1, 1, 1, 1]).map((row, i) => (i === 0 ? row : { ...row, amount: undefined }))
    const { now, bands } = incidentFigures({ ...known(one as Incident[], whole), thisMonth: '2026-02' }, 'a', 2026)
    expect(now.losses).toEqual({ months: [], cases: 0, known: 0 })
    expect([now.cases, bands]).toEqual([5, []])
  })

  test('bands of one to four have no count, and beside the sum of all the mean of some is not said', () => {
    const lost = rows('2026-01', [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 3, 3, 12])
    const figures = (incidents: Incident[]) => incidentFigures({ ...known(incidents, whole), thisMonth: '2026-02' }, 'a', 2026)
    expect(figures(lost).bands).toEqual([
      { band: 'under1', cases: 6 },
      { band: 'from1', cases: 'hidden' },
      { band: 'from5', cases: 0 },
      { band: 'over10', cases: 'hidden' },
    ])
    const two = { ...rows('2026-01', [20])[0], _id: 'two', cases: 2 } as Incident
    const { losses } = figures([...lost, two]).now
    expect(losses).toMatchObject({ cases: 11, known: 9, total: 41_000_000 })
    expect(losses).not.toHaveProperty('mean')
    expect(losses).not.toHaveProperty('largestShare')
  })

  test('two whole years beside each other: a fall of 28.2 % is said as one; of parts of a year nothing', () => {
    const year = (of: number, total: number) => {
      const months = Array.from({ length: 12 }, (_month, i) => `${of}-${String(i + 1).padStart(2, '0')}`)
      return { months, incidents: months.flatMap((month) => rows(month, many(5, total / 12))) }
    }
    const [now, before] = [year(2026, 186.3), year(2025, 259.43)]
    const all = known([...now.incidents, ...before.incidents], [...now.months, ...before.months])
    const saidOf = (thisMonth: string) => {
      const { compared } = incidentFigures({ ...all, thisMonth }, 'a', 2026)
      return compared && lossChangeInWords(compared)
    }
    expect(saidOf('2027-01')).toMatch(/^损失比上年(?:同期)?少 28\.2%。/)
    expect(saidOf('2026-12')).toBe('')
  })

  test('whenever somebody looks: what came since they last did is of five at least', () => {
    let seed = 11
    const any = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * most)
    }
    for (let n = 0; n < 300; n++) {
      const counts = Array.from({ length: 12 }, () => any(7))
      const months = counts.map((_count, i) => `2026-${String(i + 1).padStart(2, '0')}`).filter(() => any(15) > 0)
      const told = months.map((_month, i) => toldTogether(months.slice(0, i + 1), (month) => counts[Number(month.slice(5)) - 1] ?? 0))
      const sums = told.map((some) => some.reduce((sum, month) => sum + (counts[Number(month.slice(5)) - 1] ?? 0), 0))
      for (const [i, sum] of sums.entries())
        for (const earlier of sums.slice(0, i)) expect(sum === earlier || sum - earlier >= 5).toBe(true)
    }
  })
})
