/** Cases come in from the police, by form and by sheet, are put right without anything being lost, and become 万人发案比. */
import type { Input } from '../../types/contract'
import type { Incident } from '../../types/entities/incident'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
const town = 'anhe/baiyin'
const [bayan, hongqi] = [`${town}/bayan`, `${town}/hongqi`]
/** Years that are over, whenever this runs. */
const year = new Date().getFullYear() - 1
const months = (of: number) => Array.from({ length: 12 }, (_, i) => `${of}-${String(i + 1).padStart(2, '0')}`)
const may = `${year}-05`
let batu: Someone
let chen: Someone
let ao: Someone
beforeAll(async () => {
  const people = await Promise.all(['batu', 'chen', 'ao'].map((id) => village.person(id)))
  ;[batu, chen, ao] = people as [Someone, Someone, Someone]
})

type Row = Input<'incident.takeIn'>['rows'][number]
const line = (row: number, number: string, more: Partial<Row> = {}): Row => ({
  ...{ row, number, month: `${year}年5月`, town: '白音苏木', village: '巴彦嘎查', type: '刷单返利', sex: '女', age: '67' },
  ...{ amount: '1.2万', cases: '', dissuaded: '', ...more },
})
const looksAndTakesIn = async (who: Someone, rows: Row[]) => {
  const { stamp } = await who.does('incident.takeIn', { rows, write: false })
  return who.does('incident.takeIn', { rows, write: true, stamp })
}
const there = async (where: object = {}) => village.documents<Incident>('incidents', where)
const facts = { month: may, region: bayan, cases: 1, type: 'rebate', sex: 'female', age: 'over60', amount: 1_200_000 } as const

describe('by the form', () => {
  test('巴图警官 enters a case, once however often he taps; nobody enters for next door or for a month to come', async () => {
    await fiveTimes(() => batu.does('incident.save', { id: 'one', after: 0, facts }))
    expect(await there()).toMatchObject([{ _id: 'one', version: 1, by: 'batu' }])
    expect(await ao.asks('incident.save', { id: 'two', after: 0, facts })).toMatchObject(refused('forbidden'))
    expect(await batu.asks('incident.save', { id: 'two', after: 0, facts: { ...facts, region: 'anhe' } })).toMatchObject(
      refused('forbidden'),
    )
    expect(await batu.asks('incident.save', { id: 'two', after: 0, facts: { ...facts, month: `${year + 3}-01` } })).toMatchObject(
      refused('badInput'),
    )
    expect(await batu.asks('incident.save', { id: 'one', after: 1, facts: { ...facts, cases: 2 } })).toMatchObject(refused('badInput'))
  })

  test('two put the same figure right: the second is told, nothing of either is lost, and all of it stands in the log', async () => {
    await batu.does('incident.save', { id: 'one', after: 1, facts: { ...facts, amount: 1_500_000 }, why: '又查到一笔' })
    const late = { id: 'one', after: 1, facts: { ...facts, amount: 800_000 }, why: '退回来一些' }
    expect(await chen.asks('incident.save', late)).toMatchObject({ ...refused('conflict'), message: expect.stringMatching(/还没有写进去/) })
    await chen.does('incident.save', { ...late, after: 2 })
    const { incidents } = await batu.does('incident.list', { month: may })
    expect(incidents[0]).toMatchObject({
      ...{ version: 3, amount: 800_000, by: '陈警官' },
      earlier: [
        { facts: { amount: 1_200_000 }, by: '巴图警官', why: '又查到一笔' },
        { facts: { amount: 1_500_000 }, by: '巴图警官', why: '退回来一些' },
      ],
    })
    const { deeds, whole } = await ao.does('staff.history', { kind: 'figures', page: 0 })
    expect(whole).toBe(true)
    expect(deeds.map(({ deed, by, about }) => [deed, by, about])).toEqual([
      ['changeIncident', '陈警官', `${year}年5月巴彦嘎查：15000元改成8000元`],
      ['changeIncident', '巴图警官', `${year}年5月巴彦嘎查：12000元改成15000元`],
      ['enterIncidents', '巴图警官', `${year}年5月巴彦嘎查`],
    ])
    const looks = await village.documents('accesses', { call: 'incident.list' })
    expect(looks).toMatchObject([{ person: 'batu', subject: town }])
  })
})

describe('by a sheet', () => {
  const rows = [
    line(2, 'A-1'),
    line(3, 'A-2', { village: '查干嘎查', type: '冒充公检法和政府机关诈骗', sex: '', age: '30-39岁', amount: '5,000元' }),
    line(4, 'A-3', { village: '', cases: '4', amount: '' }),
    line(5, 'A-4', { dissuaded: '是', company: '涉企' }),
    line(6, '', {}),
    line(7, 'A-1', {}),
    line(8, 'A-5', { village: '没有的村' }),
    line(9, 'A-6', { type: '外星人诈骗' }),
    line(10, 'A-7', { amount: '很多' }),
    line(11, 'A-8', { month: '上个月' }),
    line(12, 'A-9', { town: '曙光苏木' }),
  ]

  test('shown before anything is written; what cannot be is refused by its row, in words', async () => {
    const shown = await batu.does('incident.takeIn', { rows, write: false })
    expect(shown.added.map(({ row, what }) => [row, what])).toEqual([
      [2, `${year}年5月，巴彦嘎查，刷单返利，12000元`],
      [3, `${year}年5月，查干嘎查，冒充公检法和政府机关，5000元`],
      [4, `${year}年5月，白音苏木，刷单返利，没写金额，4起`],
      [5, `${year}年5月，巴彦嘎查，刷单返利，12000元，劝住的，单位的钱`],
    ])
    expect(shown.refused.map(({ row, why }) => [row, why.slice(0, 8)])).toEqual([
      [6, '没有编号。写上您'],
      [7, '跟第2行是同一个'],
      [8, '白音苏木没有“没'],
      [9, '没有“外星人诈骗'],
      [10, '金额“很多”看不'],
      [11, '月份“上个月”看'],
      [12, '没有“曙光苏木”'],
    ])
    expect(await there()).toHaveLength(1)
  })

  test('taken in again it changes and never doubles; what somebody changed since it was shown is not written over', async () => {
    expect(await batu.asks('incident.takeIn', { rows, write: true })).toMatchObject(refused('conflict'))
    await looksAndTakesIn(batu, rows)
    expect(await looksAndTakesIn(batu, rows)).toMatchObject({ added: [], changed: [], same: 4 })
    expect(await there()).toHaveLength(5)
    const better = [line(2, 'A-1', { amount: '20000' }), line(3, 'one', { amount: '9000' })]
    const { stamp, changed } = await batu.does('incident.takeIn', { rows: better, write: false })
    expect(changed.map(({ what }) => what.split('：')[1])).toEqual(['12000元改成20000元', '8000元改成9000元'])
    const [first] = await there({ number: 'A-1' })
    await chen.does('incident.save', {
      id: first?._id ?? '',
      after: 1,
      facts: { ...facts, number: 'A-1', amount: 1_300_000 },
      why: '核过了',
    })
    expect(await batu.asks('incident.takeIn', { rows: better, write: true, stamp })).toMatchObject(refused('conflict'))
    await looksAndTakesIn(batu, better)
    const [again] = await there({ number: 'A-1' })
    expect(again).toMatchObject({ amount: 2_000_000, version: 3, earlier: [{ why: '核过了' }, { why: '照新的表格' }] })
    expect(await batu.asks('incident.save', { id: 'other', after: 0, facts: { ...facts, number: 'A-1' } })).toMatchObject(
      refused('conflict'),
    )
  })

  test('a number means one case however it is spaced, and may be another’s once it was put right', async () => {
    await batu.does('incident.save', { id: 'spaced', after: 0, facts: { ...facts, number: 'B 12' } })
    expect(await looksAndTakesIn(batu, [line(2, 'B12')])).toMatchObject({ added: [], same: 1 })
    const [second] = await there({ number: 'A-2' })
    const { _id, version, at: _at, by: _by, earlier: _earlier, ...said } = second as Incident
    await batu.does('incident.save', { id: _id, after: version, facts: { ...said, number: 'A-22' }, why: '编号抄错了' })
    for (const added of [1, 0]) expect((await looksAndTakesIn(batu, [line(2, 'A-2')])).added).toHaveLength(added)
    expect((await there({ number: 'A-22' }))[0]).toMatchObject({ _id, amount: 500_000 })
  })

  test('two villages of one name are two: a case put right from one to the other says so', async () => {
    const other = 'anhe/shuguang/bayan'
    const regions = village.sdk().database().collection('regions')
    await regions.add([
      { _id: 'anhe/shuguang', name: '曙光苏木', level: 'town', households: 9 },
      { _id: other, name: '巴彦嘎查', level: 'village', households: 9 },
    ])
    await village
      .sdk()
      .database()
      .collection('people')
      .doc('chen')
      .update({ grants: [{ role: 'police', region: 'anhe' }] })
    const [spaced] = await there({ _id: 'spaced' })
    const moved = { ...facts, number: 'B12', region: other }
    await chen.does('incident.save', { id: 'spaced', after: spaced?.version ?? 0, facts: moved, why: '是曙光的' })
    expect((await there({ _id: 'spaced' }))[0]?.region).toBe(other)
    expect(JSON.stringify(await village.documents('auditLog', { deed: 'changeIncident', region: other }))).toContain(
      '白音苏木巴彦嘎查改成曙光苏木巴彦嘎查',
    )
    await chen.does('incident.save', { id: 'spaced', after: (spaced?.version ?? 0) + 1, facts: { ...facts, number: 'B12' }, why: '又不是' })
    for (const id of [other, 'anhe/shuguang']) await regions.doc(id).remove()
  })

  test('what was entered by mistake is struck: it counts nowhere, stays, and no sheet brings it back', async () => {
    for (const one of await there({ struck: { $ne: true } } as object)) {
      const { _id, version, at: _at, by: _by, earlier: _earlier, ...said } = one
      await batu.does('incident.save', { id: _id, after: version, facts: { ...said, struck: true }, why: '试着写的' })
    }
    const { refused: no } = await batu.does('incident.takeIn', { rows: [line(2, 'A-1')], write: false })
    expect(no).toEqual([{ row: 2, why: '编号“A-1”这一起已经作废了。要算回来，在那一起里点“改一改”，选“照算”' }])
  })
})

describe('万人发案比', () => {
  const closes = (who: Someone, region: string, of: readonly string[]) =>
    Promise.all(of.map((month) => who.does('incident.closeMonth', { region, month, whole: true })))

  test('before a month is entered as a whole nothing is counted, and which are missing is said', async () => {
    const { figures, places } = await ao.does('incident.rate', { year })
    expect(places.map(({ name }) => name)).toEqual(['白音苏木'])
    expect(figures).toMatchObject({ region: town, missing: months(year), now: { cases: 0, months: [] }, run: { points: [], fewest: 13 } })
    expect(figures.compared).toBeUndefined()
    expect(await batu.asks('incident.closeMonth', { region: bayan, month: may, whole: true })).toMatchObject(refused('badInput'))
    expect(await batu.asks('incident.closeMonth', { region: town, month: `${year + 3}-01`, whole: true })).toMatchObject(
      refused('badInput'),
    )
    expect(await ao.asks('incident.rate', { region: 'anhe' })).toMatchObject(refused('forbidden'))
    expect(await ao.asks('incident.rate', { year: year - 9 })).toMatchObject(refused('badInput'))
  })

  test('27 after 54: fewer, with its interval; two villages’ small numbers stand nowhere, the median beside the mean', async () => {
    const of = (n: number, y: number, village: string, more: Partial<Row> = {}) =>
      line(n + 2, `${y}-${village}-${n}`, { month: `${y}-${String((n % 12) + 1).padStart(2, '0')}`, village, ...more })
    const many = (count: number, y: number, village: string) => Array.from({ length: count }, (_, n) => of(n, y, village))
    await looksAndTakesIn(chen, [...many(54, year - 1, '红旗村')])
    await looksAndTakesIn(chen, [...many(22, year, '红旗村'), of(22, year, '红旗村', { amount: '88万' }), ...many(1, year, '查干嘎查')])
    await looksAndTakesIn(chen, [...many(3, year, '巴彦嘎查'), of(30, year, '红旗村', { dissuaded: '是', amount: '5万' })])
    for (const y of [year - 1, year]) await closes(batu, town, months(y))
    const people = { region: town, year, people: 12_000, source: '统计公报', asOf: `${year}-05-20`, after: 0 }
    await batu.does('incident.setPopulation', people)
    const { figures } = await ao.does('incident.rate', { year })
    expect(figures.missing).toEqual([])
    expect(figures.now).toMatchObject({
      ...{ cases: 27, population: { people: 12_000, year, source: '统计公报' } },
      rate: { mean: 22.5, low: expect.closeTo(14.828, 3), high: expect.closeTo(32.736, 3) },
      dissuaded: { times: 'few' },
    })
    // of a town the middle case alone: its sum less from the county's is the other towns'
    const { months: told, cases: covered } = figures.now.losses
    expect(figures.now.losses).toEqual({ months: told, cases: covered, known: covered, median: 1_200_000 })
    expect(figures.compared).toMatchObject({
      before: { cases: 54 },
      of: { ratio: expect.closeTo(0.5, 2), p: expect.closeTo(0.0036, 3), verdict: 'fewer' },
      // of a town no kind’s count: the county’s less the other towns’ would be it
      kinds: [{ type: 'rebate', now: 'hidden', before: 'hidden', verdict: 'fewer' }],
    })
    expect(figures.run.points).toHaveLength(24)
    expect(figures.run.limits?.mean).toBeCloseTo(81 / 24, 9)
    expect(figures.whole?.villages).toEqual([
      { name: '巴彦嘎查', cases: 'hidden' },
      { name: '查干嘎查', cases: 'hidden' },
      { name: '红旗村', cases: 23 },
      { name: '没写到村的', cases: 0 },
    ])
    // ages by sexes are the county's alone
    expect(figures.whole?.ages).toBeUndefined()
  })

  test('the county: whole when its towns are, towns in their own order in a funnel, and who has no people counted is named', async () => {
    const more = ['曙光苏木', '安和镇', '乌兰镇'].map((name, i) => ({ _id: `anhe/t${i}`, name, level: 'town', households: 0 }))
    await village.sdk().database().collection('regions').add(more)
    const { figures: notYet } = await chen.does('incident.rate', { region: 'anhe', year })
    expect(notYet.missing).toHaveLength(12)
    for (const { _id } of more) await closes(chen, _id, months(year))
    const rows = Array.from({ length: 40 }, (_, n) =>
      line(n + 2, `t${n}`, { town: n < 4 ? '曙光苏木' : '安和镇', village: '', sex: n % 2 ? '男' : '' }),
    )
    await looksAndTakesIn(chen, rows)
    for (const [region, people] of [
      ['anhe/t0', 9000],
      ['anhe/t1', 9000],
    ] as const)
      await chen.does('incident.setPopulation', { region, year: year - 1, people, source: '年鉴', asOf: `${year}-01-10`, after: 0 })
    const { figures } = await chen.does('incident.rate', { region: 'anhe', year })
    expect(figures.funnel).toMatchObject({
      places: [
        { name: '白音苏木', cases: 27, people: 12_000 },
        { name: '曙光苏木', cases: 4, people: 9000, beyond: 'fewer' },
        { name: '安和镇', cases: 36, people: 9000, beyond: 'more' },
      ],
      without: ['乌兰镇'],
    })
    expect(figures.now.rate).toBeUndefined()
    expect(figures.whole?.ages?.find(({ age }) => age === 'over60')).toMatchObject({ cases: 67, of: [20, 27, 20] })
    expect(figures.whole?.villages).toBeUndefined()
  })

  test('years before: a line a month of each, said to be whole at once; the year is judged beside their average, and what broke with it stays out', async () => {
    const counts = { [year - 2]: 50, [year - 3]: 58, [year - 4]: 49, [year - 5]: 140 }
    for (const [y, count] of Object.entries(counts)) {
      const aMonth = (n: number) =>
        line(n + 2, `${y}-${n}`, {
          ...{
            month: `${y}-${n}`,
            village: '',
            sex: '',
            age: '',
            amount: '',
            cases: String(n < 12 ? Math.floor(count / 12) : count - 11 * Math.floor(count / 12)),
          },
        })
      await looksAndTakesIn(
        batu,
        Array.from({ length: 12 }, (_, n) => aMonth(n + 1)),
      )
      expect(await ao.asks('incident.closeMonth', { region: town, month: `${y}-01`, whole: true, year: true })).toMatchObject(
        refused('forbidden'),
      )
      await fiveTimes(() => batu.does('incident.closeMonth', { region: town, month: `${y}-01`, whole: true, year: true }))
      expect((await batu.does('incident.list', { month: `${y}-07`, page: 0 })).whole.map(({ month }) => month).sort()).toEqual(
        months(Number(y)),
      )
    }
    const { deeds } = await ao.does('staff.history', { kind: 'figures', page: 0 })
    expect(deeds.filter(({ about }) => about === `白音苏木，${year - 5}年`)).toHaveLength(1)
    const judged = async () => (await ao.does('incident.rate', { year })).figures.compared
    const fewer = {
      before: { cases: 54 },
      of: { ratio: expect.closeTo((27 * 4) / (54 + 50 + 58 + 49), 2), verdict: 'fewer' },
      earlier: { together: 4, years: [54, 50, 58, 49, 140].map((cases, i) => ({ year: year - 1 - i, cases })) },
    }
    expect(await judged()).toMatchObject(fewer)
    // what of it was put together before is put together anew
    const [first] = await there({ number: `${year - 3}-1` })
    const { _id, version, at: _at, by: _by, earlier: _earlier, ...said } = first!
    await batu.does('incident.save', { id: _id, after: version, facts: { ...said, cases: said.cases + 1 }, why: '漏了一起' })
    expect((await judged())?.earlier?.years[2]).toEqual({ year: year - 3, cases: 59 })
    await batu.does('incident.closeMonth', { region: town, month: `${year - 3}-04`, whole: false })
    // a year that is not whole ends them, and two are too few
    expect((await judged())?.earlier).toBeUndefined()
  })

  test('cases come in and are put right while it is looked at again and again: in the end it shows what stands there', async () => {
    const june = `${year}-06`
    const standing = async () =>
      (await there({ month: june })).reduce((sum, { cases, struck, dissuaded }) => sum + (struck || dissuaded ? 0 : cases), 0)
    await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        const id = `while-looked-at-${n}`
        await batu.does('incident.save', { id, after: 0, facts: { ...facts, month: june, cases: n + 1 } })
        await ao.does('incident.rate', { year })
        if (n % 2) await chen.does('incident.save', { id, after: 1, facts: { ...facts, month: june, struck: true }, why: '不是诈骗' })
        else await chen.does('incident.save', { id, after: 1, facts: { ...facts, month: may }, why: '是五月的' })
        await ao.does('incident.rate', { year })
      }),
    )
    for (const who of [ao, chen]) {
      const { figures } = await who.does('incident.rate', { region: town, year })
      expect(figures.run.points.find(({ month }) => month === june)?.cases).toBe(await standing())
    }
  })

  test('how many people live there: two who say so at once, and what stood before', async () => {
    const said = { region: town, year, people: 12_500, source: '公安年报', asOf: `${year}-06-01` }
    expect(await chen.asks('incident.setPopulation', { ...said, after: 0 })).toMatchObject(refused('conflict'))
    await chen.does('incident.setPopulation', { ...said, after: 1 })
    const { populations } = await batu.does('incident.populations', {})
    expect(populations).toMatchObject([{ people: 12_500, by: '陈警官', version: 2, before: [12_000] }])
    expect(await batu.asks('incident.setPopulation', { ...said, region: hongqi, after: 0 })).toMatchObject(refused('badInput'))
    await batu.does('incident.closeMonth', { region: town, month: may, whole: false })
    const { whole } = await batu.does('incident.list', { month: may })
    expect(whole.some(({ month }) => month === may)).toBe(false)
    expect((await ao.does('incident.rate', { year })).figures).toMatchObject({ missing: [may] })
  })
})
