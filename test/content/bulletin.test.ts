/** A bulletin's sentences: numbers apart from words, what real bulletins got wrong, and what was wrong last month. */
import { correctionInWords } from '../../figures/correction'
import { monthFigures } from '../../figures/incident-month'
import type { Known } from '../../figures/incidents'
import { changeOf } from '../../figures/losses'
import { clauseOf, filled, handWritten, lostIn, marked, partsOf, readBack, toWrite } from '../../figures/marked'
import { besideInWords, casesInWords } from '../../figures/month-in-words'
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
    expect(readBack(toWrite(made.template, made.values), made.values)).toEqual({ template: made.template, foreign: [] })
    expect(
      partsOf(made.template, made.values)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence)
  })

  const made = marked('立案 31 起，上月 21 起，其中老人 21 起。')
  test('moved, dropped, typed over, written beside', () => {
    expect(readBack('上月【21 起】，这月【31 起】，老人【21 起】', made.values).template).toBe('上月{{2}}，这月{{1}}，老人{{3}}')
    expect(readBack('立案【32 起】', made.values)).toEqual({ template: '立案【32 起】', foreign: ['32 起'] })
    expect(readBack('立案【31 起', made.values).foreign).toHaveLength(1)
    expect(lostIn('立案{{1}}', made)).toEqual(['21 起', '21 起'])
    expect(handWritten('立案{{1}}，十二起是老人，三成，１０ 户，2026年11月，打96110')).toEqual(['１０', '十二', '三成'])
    expect(handWritten('一起看看，三番五次，万一')).toEqual([])
    // a cited paper's number is nobody's figure and no bracket of ours
    expect(readBack('照国办函〔2026〕12号，立案【31 起】', made.values)).toEqual({
      template: '照国办函〔2026〕12号，立案{{1}}',
      foreign: [],
    })
    expect(handWritten('照国办函〔2026〕12号办')).toEqual([])
    expect(clauseOf(made.template, 2)).toBe('上月 {{2}}')
  })
})

const town = { _id: 'a/b', name: '白音苏木', level: 'town' as const, households: 1 }
const rows = (month: string, losses: number[], more: Partial<Incident> = {}): Incident[] =>
  losses.map((amount, i) => ({
    ...{ _id: `${month}${i}${more.type}`, month, region: 'a/b', cases: 1, type: 'rebate', amount: Math.round(amount * 1_000_000) },
    ...{ version: 1, at: 1, by: 'batu', ...more },
  }))
const known = (incidents: Incident[], whole = ['2025-10', '2026-09', '2026-10']): Known => ({
  ...{ incidents, populations: [], places: [town], thisMonth: '2026-11' },
  marks: whole.map((month) => ({ _id: month, region: 'a/b', month, at: 1, by: 'batu' })),
})
const many = (n: number, total: number) => Array.from({ length: n }, (_one, i) => (i === 0 ? total - (n - 1) * 0.5 : 0.5))
const saidOf = (now: [number, number], before: [number, number]) => {
  const figures = monthFigures(known([...rows('2026-10', many(...now)), ...rows('2026-09', many(...before))]), 'a/b', '2026-10')
  return figures?.monthBefore ? besideInWords('环比', figures.monthBefore) : ''
}

describe('what real bulletins got wrong', () => {
  const few = '有一两起大额的，这个数就变样，看不出好坏。'
  test.each<[[number, number], [number, number], string]>([
    // printed: 上升213.47 %
    [[31, 186.3], [21, 259.43], `环比：10月 31 起，9月 21 起，上升 47.6%，看不出差别。损失下降 28.2%；${few}`],
    // printed: 上升81.77 %
    [[27, 271.46], [24, 49.48], `环比：10月 27 起，9月 24 起，上升 12.5%，看不出差别。损失上升 448.6%；${few}`],
    // a percentage of fewer than twenty is not printed
    [[27, 271.46], [14, 49.48], '环比：10月 27 起，9月 14 起，看不出差别。'],
    [[27, 50], [54, 50], `环比：10月 27 起，9月 54 起，下降 50.0%，不像是碰巧。损失上升 0.0%；${few}`],
    [[24, 50], [24, 40], `环比：10月 24 起，9月 24 起，持平。损失上升 25.0%；${few}`],
    [[5, 9], [0, 0], '环比：10月 5 起，9月 0 起，看不出差别。'],
  ])('%j beside %j', (now, before, said) => expect(saidOf(now, before)).toBe(said))

  test('the raw numbers', () => {
    expect(changeOf(186.3, 259.43)).toBeCloseTo(-0.282, 3)
    expect(changeOf(271.46, 49.48)).toBeCloseTo(4.486, 3)
  })
})

describe('the cases of a month', () => {
  const textOf = (incidents: Incident[], key: string, whole?: string[]) =>
    casesInWords('白音苏木', '2026-10', monthFigures(known(incidents, whole), 'a/b', '2026-10')).find((one) => one.key === key)?.text

  test('of fewer than five no loss is said, and a kind of one to four has no count', () => {
    expect(textOf(rows('2026-10', [3, 3, 3, 3]), 'losses')).toBe('案件不到5起，损失不列。')
    expect(textOf(rows('2026-10', [3, 3, 3, 3]), 'bands')).toBeUndefined()
    const mixed = [
      ...rows('2026-10', many(9, 20)),
      ...rows('2026-10', [1, 1], { type: 'loan' }),
      ...rows('2026-10', [1, 1, 1], { type: 'prize' }),
    ]
    expect(textOf(mixed, 'kinds')).toBe('骗法：刷单返利 9 起。另有虚假贷款、中奖领奖，起数不列。')
    // of one small kind alone the sum would give it away, so another goes with it
    expect(textOf([...rows('2026-10', many(9, 20)), ...rows('2026-10', [1, 1], { type: 'loan' })], 'kinds')).toBe(
      '骗法：有刷单返利、虚假贷款，起数不列。',
    )
  })

  test('months that are not whole are compared with nothing, and not guessed', () => {
    expect(textOf(rows('2026-10', many(9, 20)), 'monthBefore', ['2026-10'])).toBe('2026年9月暂未报齐，环比不列。')
    expect(casesInWords('白音苏木', '2026-10', undefined).map(({ text }) => text)).toEqual(['2026年10月的发案数暂未报齐。'])
    expect(textOf([], 'count')).toBe('2026年10月，白音苏木立案 0 起。')
  })

  test('towns in the county’s own order, its year beside the one before; how it was come by stands behind', () => {
    const places = [
      { _id: 'a', name: '安和旗', level: 'county' as const, households: 1 },
      ...[town, { ...town, _id: 'a/c', name: '安和镇' }, { ...town, _id: 'a/d', name: '新苏木' }],
    ]
    const people = { year: 2026, source: '旗统计公报', asOf: '2026-05-20', version: 1, at: 1, by: 'batu' }
    const populations = ['a/b', 'a/c', 'a'].map((region) => ({ ...people, _id: region, region, people: region === 'a' ? 40_000 : 20_000 }))
    const cases = [
      ...rows('2026-10', many(7, 9)),
      ...rows('2026-10', many(30, 90), { region: 'a/c', type: 'loan' }),
      ...rows('2025-10', many(22, 30)),
    ]
    const marks = known([]).marks.map((mark) => ({ ...mark, region: 'a' }))
    const said = casesInWords('安和旗', '2026-10', monthFigures({ ...known(cases), places, populations, marks }, 'a', '2026-10'))
    const of = (key: string) => said.find((one) => one.key === key)
    expect(of('towns')?.text).toBe(
      '2026年9月到10月，各苏木镇合起来每万人 9.3 起：白音苏木 7 起，每万人 3.5 起，少得不像碰巧；安和镇 30 起，每万人 15.0 起，多得不像碰巧。新苏木没有人口数，不列。',
    )
    expect(of('year')?.text).toMatch(
      /^2026年9月到10月，安和旗一共立案 37 起，每万人 9\.3 起。和上年同期比：其中2026年10月 37 起，上年同期 22 起，上升 68\.2%，/,
    )
    expect(of('year')?.how.join('')).toMatch(/拿得准的范围是 \d.*（泊松分布的精确区间）/)
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
    expect(corrected(issued('立案 31 起，劝住 2 起。', 'count', '立案{{1}}。'), now('立案 31 起，劝住 5 起。'))).toBeUndefined()
    expect(corrected(issued('立案 31 起。', 'count', ''), now('立案 33 起。'))).toBeUndefined()
  })

  test('as a whole where the words are others, and where nothing can be said any more', () => {
    expect(corrected(issued('31 起，21 起：看不出差别。'), now('51 起，21 起：比上年同月多。'))).toBe(
      '2026年9月的通报里，“31 起，21 起：看不出差别。”应当是“51 起，21 起：比上年同月多。”。',
    )
    expect(corrected(issued('立案 31 起。'), now('没有报齐。', 'notWhole'))).toBe('2026年9月的通报里，“立案 31 起。”现在暂未报齐，不作数。')
  })
})
