import { act, cleanup, render, renderHook, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { keptWritten, unfinished } from '@/lib/written'
import Incidents from '@/work/incidents'
import { readIncidents } from '@/work/incidents/read-incidents'
import { rowsOf } from '@/work/incidents/rows'
import { useTakeIn } from '@/work/incidents/use-take-in'
import Population from '@/work/population'
import Rate from '@/work/rate'
import { byMonth } from '../../figures/by-month'
import { comparedInWords, funnelInWords, lossesInWords, monthInWords, runInWords, seeableInWords } from '../../figures/in-words'
import { incidentFigures } from '../../figures/incidents'
import { withoutSmall } from '../../figures/kinds-of-incidents'
import { funnelPicture, runPicture } from '../../figures/pictures'
import type { Output } from '../../types/contract'
import type { Incident } from '../../types/entities/incident'
import type { Region } from '../../types/entities/region'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone } from '../support/taro'

beforeEach(newPhone)

const place = (_id: string, name: string, level: Region['level']): Region => ({ _id, name, level, households: 0 })
const places = [
  place('anhe', '安和旗', 'county'),
  place('anhe/baiyin', '白音苏木', 'town'),
  place('anhe/baiyin/bayan', '巴彦嘎查', 'village'),
  place('anhe/shuguang', '曙光苏木', 'town'),
]
const [county, town] = places as [Region, Region]
const months = (year: number) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
/** So many of a year, spread over its months. */
const made = (year: number, count: number, region: string, more: Partial<Incident> = {}): Incident[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ _id: `${region}-${year}-${i}`, month: months(year)[i % 12] as string, region, cases: 1, version: 1, at: 1, by: 'chen' },
    ...{ type: 'rebate', amount: 1_200_000, ...more },
  }))
const people = (region: string, n: number) => ({
  ...{ _id: region, region, year: 2025, people: n, source: '统计公报', asOf: '2025-05-20', version: 1, at: 1, by: 'chen' },
})
const known = {
  incidents: byMonth([
    ...made(2024, 54, 'anhe/baiyin'),
    ...made(2025, 26, 'anhe/baiyin'),
    ...made(2025, 1, 'anhe/baiyin/bayan', { amount: 88_000_000, month: '2025-03' }),
  ]),
  marks: [2024, 2025].flatMap(months).map((month) => ({ _id: month, region: 'anhe', month, at: 1, by: 'chen' })),
  populations: [people('anhe', 30_000), people('anhe/baiyin', 12_000), people('anhe/shuguang', 18_000)],
  places,
  thisMonth: '2026-02',
}
const shows = (region: string, year: number, more: Partial<typeof known> = {}): Output<'incident.rate'> => ({
  ...{ places: [county, town], years: [2026, 2025, 2024], figures: incidentFigures({ ...known, ...more }, region, year) },
})
const self = { 'person.self': () => ({ name: '敖主任', posts: [] }) }

describe('敖主任 looks at 万人发案比', () => {
  test('what could be seen at all stands before what is seen; the range, the middle beside the mean, the largest by itself', async () => {
    newCloud({ ...self, 'incident.rate': () => shows('anhe', 2025) })
    render(<Rate />)
    const seeable = await screen.findByText(
      /^上年同期 54 起。这几个月要少到 34 起或者更少，才说得上是少了；要多到 78 起或者更多，才说得上是多了。/,
    )
    const seen = screen.getByText(
      /^这几个月 27 起，上年同期 54 起：比上年同期少。按每万人算是上年的 0\.50 倍，拿得准的是 0\.30 到 0\.81 倍之间。$/,
    )
    expect(seeable.compareDocumentPosition(seen) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(screen.getByText('每万人 9.0 起，拿得准的范围是 5.9 到 13.1 起。一共 27 起，30000 人。')).toBeVisible()
    expect(
      // November's and December's are not five: they wait
      screen.getByText(
        /^2025年1月到10月写了金额的 23 起，一共损失 114\.4万元。排在正中间的一起 1\.2万元，平均 4\.97万元。最大的一起 88万元，占这 23 起损失的 76\.9%，平均数是被金额大的带高的。$/,
      ),
    ).toBeVisible()
    expect(screen.getByText(/^中间的线|这一块不随上面选的年变/)).toBeVisible()
    expect(screen.queryByText(/^损失比上年/)).toBeNull()
    expect(screen.getByText(/不给村、镇和人排名次，不作考核依据/)).toBeVisible()
  })

  test('towns in the county’s own order, months with their rules, kinds each beside the others; every figure says how and where from', async () => {
    newCloud({ ...self, 'incident.rate': () => shows('anhe', 2025) })
    render(<Rate />)
    const towns = (await screen.findAllByText(/苏木：\d+ 起/)).map(({ textContent }) => textContent)
    expect(towns).toEqual([
      '白音苏木：27 起，12000 人，每万人 22.5 起，多得不像碰巧。',
      '曙光苏木：0 起，18000 人，每万人 0.0 起，少得不像碰巧。',
    ])
    expect(screen.getByText(/^平常一个月 3\.4 起上下，/)).toBeVisible()
    await tap('各种骗法分开看')
    expect(screen.getByText('刷单返利：这几个月 27 起，上年 54 起，比上年同期少')).toBeVisible()
    for (const name of ['每万人几起', '和往年同期比', '损失', '一个月一个月地看', '各苏木、镇']) await tap(`怎么算的，从哪来的：${name}`)
    expect(screen.getByText('人口：2025年 30000 人，统计公报，2025年5月20日。')).toBeVisible()
    expect(screen.getByText(/一年里碰巧说过一回的，一百个里有十八个上下/)).toBeVisible()
  })

  test('of kinds one to four stand nowhere, nor what would give them away; of a town no kind has a count', async () => {
    const kinds = [
      { type: 'rebate' as const, now: 27, before: 54, verdict: 'fewer' as const },
      { type: 'loan' as const, now: 9, before: 8, verdict: 'same' as const },
      { type: 'shopping' as const, now: 3, before: 7, verdict: 'same' as const },
    ]
    const seen = shows('anhe', 2025)
    const compared = { ...seen.figures.compared!, kinds: withoutSmall(kinds, 'anhe') }
    newCloud({ ...self, 'incident.rate': () => ({ ...seen, figures: { ...seen.figures, compared } }) })
    render(<Rate />)
    await tap('各种骗法分开看')
    // 3, and the next least, since the sum stands above them
    const listed = screen.getAllByText(/看不出差别$|比上年同期少$/).map(({ textContent }) => textContent)
    expect(listed.filter((text) => /^(刷单|虚假)/.test(text ?? ''))).toEqual([
      '刷单返利：这几个月 27 起，上年 54 起，比上年同期少',
      '虚假贷款：上年 8 起，看不出差别',
      '虚假购物：上年 7 起，看不出差别',
    ])
    expect(screen.getByText(/^一到四起的不写起数，/)).toBeVisible()
    expect(withoutSmall(kinds, 'anhe/baiyin').map(({ now, before }) => [now, before])).toEqual(kinds.map(() => ['hidden', 'hidden']))
  })

  test('31 after 21 is no difference; a year that has begun says which months are missing; too few months draw no limits', async () => {
    const figures = (more: object) => shows('anhe', 2026, { thisMonth: '2026-12', ...more })
    newCloud({
      ...self,
      'incident.rate': () =>
        figures({
          incidents: byMonth(
            [...made(2025, 21, 'anhe'), ...made(2026, 31, 'anhe')].map((one) => ({
              ...one,
              month: `${one.month.slice(0, 4)}-05`,
            })),
          ),
          marks: ['2025-05', '2026-05'].map((month) => ({ _id: month, region: 'anhe', month, at: 1, by: 'chen' })),
        }),
    })
    render(<Rate />)
    expect(
      await screen.findByText(
        /^这几个月 31 起，上年同期 21 起：看不出差别。按每万人算是上年的 1\.48 倍，拿得准的只是 0\.82 到 2\.\d+ 倍之间，一样多也在里面。$/,
      ),
    ).toBeVisible()
    expect(screen.getByText(/^看不出差别，不是说一样多：/)).toBeVisible()
    expect(screen.getByText('还没报齐、没有算的：2026年1、2、3、4、6、7、8、9、10、11月。')).toBeVisible()
    expect(screen.getByText('报齐了的，连着的有 1 个月。满 13 个月才画得出平常的范围，现在还不够。')).toBeVisible()
  })

  test('where the years before are one baseline the year stands beside their average; where they differ of themselves it says what that means', async () => {
    const whole = [2021, 2022, 2023, 2024, 2025].flatMap(months)
    const marks = whole.map((month) => ({ _id: month, region: 'anhe', month, at: 1, by: 'chen' }))
    const with2021to2023 = (counts: number[]) =>
      shows('anhe', 2025, {
        marks,
        incidents: byMonth([
          ...counts.flatMap((count, i) => made(2021 + i, count, 'anhe')),
          ...made(2024, 54, 'anhe'),
          ...made(2025, 33, 'anhe'),
        ]),
      })
    newCloud({ ...self, 'incident.rate': () => with2021to2023([49, 58, 50]) })
    render(<Rate />)
    expect(await screen.findByRole('heading', { name: '和前四年同期平均比' })).toBeVisible()
    expect(screen.getByText(/^前四年同期平均 52\.8 起。这几个月要少到 37 起或者更少，才说得上是少了；/)).toBeVisible()
    expect(
      screen.getByText(
        /^这几个月 33 起，前四年同期平均 52\.8 起：比前四年同期平均少。按每万人算是前四年平均的 0\.63 倍，.*。上年同期 54 起。$/,
      ),
    ).toBeVisible()
    expect(
      screen.getByText(
        '前几年同样的月份：2024年 54 起，2023年 50 起，2022年 58 起，2021年 49 起。前四年差得不多，碰巧也会有，平均起来比。',
      ),
    ).toBeVisible()
    cleanup()
    // fewer a year: a halving would often pass unseen, and it is said what would help
    newCloud({
      ...self,
      'incident.rate': () =>
        shows('anhe', 2025, { marks, incidents: byMonth([2021, 2022, 2023, 2024, 2025].flatMap((year) => made(year, 30, 'anhe'))) }),
    })
    render(<Rate />)
    expect(await screen.findByText(/平均起来比。再早的同样月份也报齐了，更看得出变化，最多算前8年。$/)).toBeVisible()
    cleanup()
    newCloud({ ...self, 'incident.rate': () => with2021to2023([20, 90, 30]) })
    render(<Rate />)
    expect(await screen.findByText(/^上年同期 54 起。这几个月要少到 19 起或者更少，才说得上是少了；要多到 91 起/)).toBeVisible()
    expect(screen.getByText(/^这几个月 33 起，上年同期 54 起：看不出差别。.*；可是前几年里有过差不多的，还说不上变了。$/)).toBeVisible()
    expect(
      screen.getByText(/这几年之间差得多，碰巧差不出来，不能平均成一个数。所以要比上年少，也比那几年哪一年都少，才说少了；说多了也一样。$/),
    ).toBeVisible()
  })

  test('a year with nothing entered the year before says that it cannot be compared', async () => {
    newCloud({ ...self, 'incident.rate': () => shows('anhe', 2024) })
    render(<Rate />)
    expect(await screen.findByText('上年同期没有报齐的月份，没法比。')).toBeVisible()
    expect(screen.queryByText('和上年同期比')).toBeNull()
  })

  test('a village’s few cases stand nowhere, and cannot be taken from the rest', async () => {
    newCloud({ ...self, 'incident.rate': () => shows('anhe/baiyin', 2025) })
    render(<Rate />)
    await tap('各村')
    expect(screen.getByText('巴彦嘎查：不列')).toBeVisible()
    expect(screen.getByText('没写到村的：不列')).toBeVisible()
  })
})

describe('the sentences stand by themselves', () => {
  const { figures } = shows('anhe', 2025)
  const compared = figures.compared as NonNullable<typeof figures.compared>
  const withHalf = (half: number, cases = 54) =>
    seeableInWords({ ...compared, before: { ...compared.before, cases }, seeable: { least: 6, half } })

  test('a halving that is never seen, seldom, mostly, and of nothing', () => {
    expect(withHalf(0.004)).toMatch(/就是案件真的减了一半，也看不出来。$/)
    expect(withHalf(0.374)).toMatch(/就算案件真的减了一半，这样比一百回，也只看得出 37 回。$/)
    expect(withHalf(0.951)).toMatch(/要是案件真的减了一半，这样比一百回，看得出 95 回。$/)
    expect(withHalf(0, 0)).toMatch(/可能只是碰巧。$/)
  })

  test('nothing the year before: the most is not known', () => {
    expect(comparedInWords({ ...compared, of: { low: 1.2, p: 0.01, verdict: 'more' } })).toMatch(
      /：比上年同期多。按每万人算，拿得准的是至少 1\.20 倍，最多多少倍说不准。$/,
    )
  })

  test('a month that stands out says which way', () => {
    const counts = [5, 5, 5, 5, 5, 5, 9, 1, 2, 3, 4, 5, 6, 7]
    const rules = (at: number) => [
      ...(at === 6 ? ['beyond' as const] : []),
      ...(at > 6 ? ['trend' as const] : []),
      ...(at === 7 ? ['near' as const] : []),
    ]
    const points = counts.map((cases, i) => ({ month: `2025-${String(i + 1).padStart(2, '0')}`, cases, rules: rules(i) }))
    const said = runInWords({ points, fewest: 13, limits: { mean: 5, low: 2, high: 8 } })
    expect(said.slice(1, 4)).toEqual([
      '2025年7月，9 起：多得超出了平常的范围。',
      '2025年8月，1 起：连着至少七个月，一个比一个多；三个月里至少两个，少得快超出平常了。',
      '2025年9月，2 起：连着至少七个月，一个比一个多。',
    ])
  })

  test('the funnel says what is not in it; the mean is called raised only where it is', () => {
    expect(funnelInWords(figures.funnel as NonNullable<typeof figures.funnel>)[0]).toMatch(
      /^下面这些苏木、镇合起来，每万人 9\.0 起（没写到镇的、没写人口数的，不在里面）/,
    )
    expect(lossesInWords(shows('anhe', 2024).figures.now)).toMatch(/占这 54 起损失的 1\.9%。$/)
  })
})

test('pictures are grey alone, name what is beyond chance, and mark by shape', () => {
  const { figures } = shows('anhe', 2025)
  const funnel = funnelPicture(figures.funnel as NonNullable<typeof figures.funnel>)
  const run = runPicture({ ...figures.run, points: figures.run.points.map((one, i) => ({ ...one, rules: i === 3 ? ['beyond'] : [] })) })
  for (const svg of [funnel, run]) {
    const colours = [...svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/g)].map(([, ...of]) =>
      of.map((hex) => Number.parseInt(hex as string, 16)),
    )
    for (const rgb of colours) expect(Math.max(...rgb) - Math.min(...rgb)).toBeLessThan(32)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  }
  expect(funnel).toContain('>白音苏木<')
  expect(run.match(/<rect /g)).toHaveLength(2)
})

describe('巴图警官 enters cases', () => {
  const one = {
    ...{
      _id: 'one',
      month: '2026-11',
      region: 'anhe/baiyin/bayan',
      cases: 1,
      type: 'rebate',
      amount: 1_500_000,
      sex: 'female',
      age: 'over60',
    },
    ...{ version: 2, at: Date.UTC(2026, 10, 20), by: '陈警官' },
    earlier: [
      { facts: { month: '2026-11', region: 'anhe/baiyin/bayan', cases: 1, amount: 1_200_000 }, at: 1, by: '巴图警官', why: '又查到一笔' },
    ],
  } as const
  const list = (version = 2): Output<'incident.list'> => ({
    ...{ incidents: [{ ...one, version, earlier: [...one.earlier] } as Output<'incident.list'>['incidents'][number]], more: false },
    ...{ places: [town, places[2] as Region], whole: [] },
  })
  const write = async (label: string, words: string) => {
    await userEvent.clear(screen.getByLabelText(label))
    await userEvent.type(screen.getByLabelText(label), words)
  }

  test('a case by taps; what stood before stays beside it; that the month is whole he says himself', async () => {
    newCloud({
      ...self,
      'incident.list': () => list(),
      'incident.save': ({ id }) => ({ id, version: 1 }),
      'incident.closeMonth': () => ({}),
    })
    render(<Incidents />)
    expect(await screen.findByText('巴彦嘎查，刷单返利，1.5万元，女，60岁以上')).toBeVisible()
    expect(screen.getByText(/^原来是：巴彦嘎查，没写骗法，1\.2万元（巴图警官，.*）。改是因为：又查到一笔$/)).toBeVisible()
    await tap('记一起')
    await choose('虚假购物')
    await choose('巴彦嘎查')
    await choose('企业、合作社、商店的')
    await write('损失多少（元）', '五千')
    await tap('存下')
    expect(await screen.findByText('金额写数字，单位是元。')).toBeVisible()
    // he is called away: what he entered is there when he comes back
    cleanup()
    expect(unfinished()).toMatchObject([
      { words: '发案登记里的一起', excerpt: expect.stringMatching(/^\d{4}年\d{1,2}月，巴彦嘎查，虚假购物/) },
    ])
    render(<Incidents />)
    expect(await screen.findByLabelText('损失多少（元）')).toHaveValue('五千')
    expect(screen.getByRole('radio', { name: '虚假购物' })).toBeChecked()
    await write('损失多少（元）', '5000')
    await tap('存下')
    expect(keptWritten('incident')).toBeUndefined()
    expect(askedFor('incident.save')).toMatchObject([
      { after: 0, facts: { region: 'anhe/baiyin/bayan', cases: 1, type: 'shopping', company: true, amount: 500_000 } },
    ])
    expect(screen.getByText('这个月还没过完，过完了再说报齐。')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^报齐了：/ })).toBeNull()
    const [year = 0, now = 0] = new Date(Date.now() + 8 * 3_600_000).toISOString().split('-').map(Number)
    const before = new Date(Date.UTC(year, now - 2, 1)).toISOString().slice(0, 7)
    await choose(monthInWords(before))
    await tap(/^报齐了：白音苏木/)
    expect(askedFor('incident.closeMonth')).toMatchObject([{ region: 'anhe/baiyin', month: before, whole: true }])
    // a year that is over is said to be whole at once
    await tap(/^哪一年，还有/)
    await choose(`${year - 5}年`)
    await tap(`白音苏木，${year - 5}年十二个月都报齐了`)
    expect(askedFor('incident.closeMonth')[1]).toMatchObject({ region: 'anhe/baiyin', month: `${year - 5}-12`, whole: true, year: true })
  })

  test('somebody changed what the sheet changes since it was shown: it is shown anew by itself, and then goes in', async () => {
    const none = { added: [], same: 0, refused: [] }
    newCloud({
      'incident.takeIn': ({ write, stamp }) => {
        if (write && stamp !== 'new') throw new Refusal('conflict', '刚才有人改过这里面的数')
        const stale = askedFor('incident.takeIn').length === 1
        return { ...none, changed: [{ row: 2, what: stale ? '5000元改成9000元' : '8000元改成9000元' }], stamp: stale ? 'old' : 'new' }
      },
    })
    const { result } = renderHook(() => useTakeIn(() => {}))
    await act(() =>
      result.current.look(
        readIncidents([
          ['编号', '月份'],
          ['A-1', '2026年5月'],
        ]),
      ),
    )
    await act(async () => void result.current.takeIn())
    await waitFor(() => expect(result.current.trouble).toMatch(/还没有放好/))
    expect(result.current.outcome).toMatchObject({ written: false, changed: [{ what: '8000元改成9000元' }] })
    await act(async () => void result.current.takeIn())
    await waitFor(() => expect(result.current).toMatchObject({ outcome: { written: true }, trouble: '' }))
  })

  test('somebody was first: what he wrote stays, what is there now is shown, and he puts it right once more', async () => {
    let version = 2
    newCloud({
      ...self,
      'incident.list': () => list(version),
      'incident.save': ({ id, after }) => {
        if (after < 3) {
          version = 3
          throw new Refusal('conflict', '这一起刚才有人改过，您的还没有写进去。看看现在的，再改一次')
        }
        return { id, version: 4 }
      },
    })
    render(<Incidents />)
    await tap(/^改一改：巴彦嘎查/)
    await write('损失多少（元）', '8000')
    await tap('存下')
    expect(await screen.findByText('写一句为什么改。')).toBeVisible()
    await write('为什么改', '退回来一些')
    await tap('存下')
    expect(await screen.findByText(/您的还没有写进去/)).toBeVisible()
    expect(screen.getByLabelText('损失多少（元）')).toHaveValue('8000')
    await tap('存下')
    expect(askedFor('incident.save').map(({ after, why }) => [after, why])).toEqual([
      [2, '退回来一些'],
      [3, '退回来一些'],
    ])
  })

  test('the example of an empty sheet is no case', () => {
    expect(readIncidents(rowsOf([], places))).toMatchObject({ rows: [], refused: [], notes: ['第2行是例子，没有读'] })
  })

  test('sheets as police have them: their own labels in their own order, dates as dates', () => {
    const { rows, notes, refused } = readIncidents([
      ['2026年10月电信网络诈骗案件表'],
      ['序号', '案件编号', '立案时间', '乡镇', '村', '案件类别', '损失金额（元）', '事主年龄'],
      [1, 'A150725', new Date(Date.UTC(2026, 9, 3)), '白音苏木', '巴彦嘎查', '刷单返利', 12000, 67],
      [2, 'A150726', '#REF!', '', '', '', '', ''],
    ])
    expect(rows).toEqual([
      {
        ...{ row: 3, number: 'A150725', month: '2026-10-03', town: '白音苏木', village: '巴彦嘎查', type: '刷单返利' },
        ...{ sex: '', age: '67', amount: '12000', cases: '', dissuaded: '', company: '' },
      },
    ])
    expect([notes, refused.map(({ row }) => row)]).toEqual([['这几列没有读：序号'], [4]])
  })
})

test('刚格尔 writes how many people live there, with where that is from', async () => {
  newCloud({
    ...self,
    'incident.populations': () => ({ places: [town], populations: [] }),
    'incident.setPopulation': () => ({}),
  })
  render(<Population />)
  await tap('写人口数：白音苏木')
  await userEvent.type(screen.getByLabelText('多少人'), '12000')
  await tap('存下')
  expect(await screen.findByText('写上从哪来的，比如：统计公报。')).toBeVisible()
  expect(within(document.body).getByText(/^万人发案比用它来除/)).toBeVisible()
})
