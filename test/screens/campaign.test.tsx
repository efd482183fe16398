import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Brief from '@/work/brief'
import Effect from '@/work/effect'
import Waiting from '@/work/waiting'
import Year from '@/work/year'
import type { Input, Output } from '../../types/contract'
import { askedFor, newCloud, Refusal } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

beforeEach(newPhone)

const write = async (label: string, words: string) => {
  const field = await screen.findByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, words)
}

const county = { _id: 'anhe', name: '安和旗', level: 'county' as const }
const town = { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const }
const sent = { messages: 3, groups: 12, posted: 2, confirmed: 1, reached: 1, opened: 7, acknowledged: 2 }
const none = { messages: 0, groups: 0, posted: 0, confirmed: 0, reached: 0, opened: 0, acknowledged: 0 }
const figures: Output<'campaign.figures'>['figures'] = {
  ...{ region: 'anhe/baiyin', from: '2026-09', to: '2026-11', at: 1_764_000_000_000, uncounted: ['2026-09'], screens: 2 },
  months: [
    { month: '2026-09', cases: 1 },
    { month: '2026-10', done: { messages: 1, posted: 0, reached: 0, lines: 2, received: 1 }, cases: 4 },
    { month: '2026-11', done: { messages: 2, posted: 2, reached: 1, lines: 3, received: 2 } },
  ],
  ...{ alerts: sent, tips: none },
  notReached: { month: '2026-11', meant: 3, names: ['红旗村'], more: 0 },
  reports: { received: 6, open: 1, answered: 5, median: 2 },
  ledger: [{ form: 'talk', lines: 2, estimate: { people: 30 }, count: { people: 12 } }],
  helped: { people: 6, few: true, aids: 'few' },
  cases: { whole: ['2026-09', '2026-10'], missing: [], cases: 5, dissuaded: 0 },
  run: {
    points: [
      { month: '2026-09', cases: 1, rules: [] },
      { month: '2026-10', cases: 4, rules: [] },
    ],
    fewest: 13,
  },
}
const note: Output<'campaign.figures'>['notes'][number] = {
  ...{
    _id: 'wave',
    region: 'anhe/baiyin',
    day: '2026-09-05',
    words: '全盟冒充客服的多了',
    at: 1,
    version: 1,
    by: '陈警官',
    mayChange: true,
    past: [],
  },
}
const shows: Output<'campaign.figures'> = { place: town, places: [county, town], figures, notes: [note], earlier: false, mayNote: true }
const self = { 'person.self': () => ({ name: '敖书记', posts: [{ role: 'leader' as const, region: 'anhe/baiyin', place: '白音苏木' }] }) }

describe('敖书记 looks at what was done and what came of it', () => {
  test('each level of evidence by itself, how many hours a first answer took, cases with what else happened; nothing says that one made the other', async () => {
    newCloud({ ...self, 'campaign.figures': () => shows })
    const { container } = render(<Effect />)
    expect(
      await screen.findByText(/^要进群 12 次（一条进一个群算一次）：网格员自报已发 2 次；系统确认已发 1 次；群内已有人打开 1 次。$/),
    ).toBeVisible()
    expect(screen.getByText('2026年11月发过预警的 3 个嘎查村（社区）里，还没有记下发到了群的：红旗村。没记下不等于没发。')).toBeVisible()
    expect(screen.getByText(/2 个小时以内有了第一回答复/)).toBeVisible()
    expect(screen.getByText('讲座 2 次：数过的 12 人，估的 30 人。')).toBeVisible()
    expect(screen.getByText('有人来问过法律援助，不到五位。')).toBeVisible()
    expect(screen.getAllByText('图里的点线 1. 2026年9月5日，全盟冒充客服的多了').length).toBeGreaterThan(0)
    expect(screen.getByText('这几个月做了什么，村哨没有数过：2026年9月。')).toBeVisible()
    expect(container.textContent).not.toMatch(/%|打开率|第一名|因此|所以案件/)
  })

  test('every figure says how it is computed, and leads where its reader may go; the same months are there in words', async () => {
    newCloud({ ...self, 'campaign.figures': () => shows })
    render(<Effect />)
    for (const name of ['发到了哪里', '案件', '学得怎么样', '举报和求助', '做了什么', '几样放在一起，一个月一个月地看'])
      await tap(`怎么算的，从哪来的：${name}`)
    expect(screen.getByText(/几种是几种证据，各数各的，不加在一起/)).toBeVisible()
    expect(screen.getByRole('button', { name: '去看万人发案比' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '去举报处理' })).toBeNull()
    await tap('每个月的数，写成字')
    expect(screen.getByText('2026年9月：做了什么没有数，案件 1 起')).toBeVisible()
    expect(screen.getByText(/^2026年11月：发出去 2 条，.*案件还没报齐$/)).toBeVisible()
    await tap('去看活动台账')
    expect(phone.went.at(-1)).toMatch(/work\/ledger\/index\?region=anhe%2Fbaiyin&month=2026-11/)
  })

  test('earlier notes that do not fit are said to be left out', async () => {
    newCloud({ ...self, 'campaign.figures': () => ({ ...shows, earlier: true }) })
    render(<Effect />)
    expect(await screen.findByText('记的太多，只列最近的 1 件，更早的没有列。')).toBeVisible()
  })

  test('any months: written as people write them; a span backwards is said at once', async () => {
    newCloud({ ...self, 'campaign.figures': () => shows })
    render(<Effect />)
    await choose('自己选')
    await write('从哪个月', '2026年5月')
    await write('到哪个月', '2026-03')
    await tap('看这些月')
    expect(screen.getByText('从哪个月，不能比到哪个月晚。')).toBeVisible()
    await write('到哪个月', '2026.8')
    await tap('看这些月')
    await waitFor(() => expect(askedFor('campaign.figures').at(-1)).toMatchObject({ from: '2026-05', to: '2026-08' }))
  })

  test('they note what else happened; when a colleague was first they are told and their words stay', async () => {
    const made: Input<'campaign.note'>[] = []
    newCloud({
      ...self,
      'campaign.figures': () => shows,
      'campaign.note': (input) => {
        made.push(input)
        if (made.length === 1) throw new Refusal('conflict', '刚才有人改过这一条，您的还没有写进去。看看现在的，再改一次')
        return { version: 2 }
      },
    })
    render(<Effect />)
    await tap('改一改：全盟冒充客服的多了')
    await write('什么事', '全盟冒充客服的多了一倍')
    await tap('改成这样')
    expect(await screen.findByText(/刚才有人改过这一条/)).toBeVisible()
    expect(screen.getByLabelText('什么事')).toHaveValue('全盟冒充客服的多了一倍')
    await tap('改成这样')
    await waitFor(() => expect(made.at(-1)).toMatchObject({ id: 'wave', after: 1, words: '全盟冒充客服的多了一倍' }))
    expect(screen.queryByLabelText('什么事')).toBeNull()
  })
})

describe('敖书记’s first page', () => {
  const brief: Output<'campaign.brief'> = {
    ...{ place: town, places: [town], missing: ['2026-10'] },
    better: { verdict: 'same', months: ['2026-01', '2026-02'], counts: { now: 12, before: 10 } },
    fresh: { kinds: [], cases: 1, more: false, titles: ['收羊定金'] },
    notReached: { month: '2026-11', meant: 3, names: ['红旗村'], more: 0 },
    quiet: { days: 30, names: ['查干嘎查'], more: 0 },
    late: {
      ...{ count: 2, soon: 1 },
      first: [
        { what: '去银行讲一回', who: '综合指挥室', due: '2026-11-05', from: 'meeting', region: 'anhe', month: '2026-08' },
        { what: '那达慕上摆点', who: '网格员', due: '2025-11-06', from: 'plan', region: 'anhe/baiyin/bayan' },
      ],
      next: [{ what: '给老人讲一次', who: '红旗村', due: '2026-11-12', from: 'meeting', region: 'anhe/baiyin', month: '2026-09' }],
    },
    decide: {
      ...{ alerts: 1, meeting: '2026-10' },
      bulletins: { count: 1, first: [{ region: 'anhe/baiyin', place: '白音苏木', month: '2026-09' }] },
    },
  }
  const leads = async (words: RegExp, to: RegExp) => {
    await tap(words)
    expect(phone.went.at(-1)).toMatch(to)
  }

  test('each sentence leads to the very thing that it tells of: the meeting with its own place and month, the plan with its year', async () => {
    newCloud({ ...self, 'campaign.brief': () => brief })
    render(<Brief />)
    await leads(/^还看不出好转没有：2026年1月到2月 12 起，上年同期 10 起。差这么些，碰巧也会有。/, /work\/rate/)
    await leads(/^案例库三十天里新登了 1 篇：《收羊定金》。/, /pages\/cases/)
    await leads(
      /^2026年11月发过预警的 3 个嘎查村（社区）里，还没有记下发到了群的：红旗村。没记下不等于没发。/,
      /work\/effect\/index\?region=/,
    )
    await leads(/^台账上，最近 30 天没有活动的：查干嘎查。/, /work\/ledger-places\/index\?region=anhe%2Fbaiyin&view=quiet/)
    await leads(/^去银行讲一回（综合指挥室，11月5日该办）。/, /work\/meeting\/index\?region=anhe&month=2026-08/)
    await leads(/^那达慕上摆点/, /work\/plan\/index\?region=anhe%2Fbaiyin%2Fbayan&year=2025/)
    await leads(/^白音苏木2026年9月的通报，等着审。/, /work\/bulletin\/index\?region=anhe%2Fbaiyin&month=2026-09/)
    await leads(/^2026年10月的会商还没开。/, /work\/meeting\/index\?region=anhe%2Fbaiyin&month=2026-10/)
    expect(screen.getByText('另外 1 件定了的事，七天里到日子：')).toBeVisible()
    await leads(/^给老人讲一次（红旗村，11月12日到日子）。/, /work\/meeting\/index\?region=anhe%2Fbaiyin&month=2026-09/)
  })

  test('an alert is not his to approve, and a month not his to report: he reads whose it is, and 高娃 and 陈警官 have the way there', async () => {
    const at = { region: 'anhe/baiyin', place: '白音苏木' }
    const shows = (role: 'leader' | 'commandRoom' | 'police') => {
      newCloud({ 'campaign.brief': () => brief, 'person.self': () => ({ name: '某某', posts: [{ role, ...at }] }) })
      return render(<Brief />)
    }
    const [alert, missing] = [/^有 1 条预警，等综合指挥室或者文案编辑审。/, /^还没报齐、没有算的：2026年10月。由派出所在“发案登记”里报。/]
    const leader = shows('leader')
    expect(await screen.findByText(alert)).toBeVisible()
    expect(screen.getByText(missing)).toBeVisible()
    expect(screen.queryByRole('button', { name: alert })).toBeNull()
    expect(screen.queryByRole('button', { name: missing })).toBeNull()
    leader.unmount()
    const room = shows('commandRoom')
    await leads(alert, /work\/desk/)
    room.unmount()
    shows('police')
    await leads(missing, /work\/incidents/)
  })

  test('where nothing can be said it says so', async () => {
    const { better: _better, notReached: _not, fresh, ...rest } = brief
    const { kinds: _kinds, ...news } = fresh
    const nothing = { alerts: 0, bulletins: { count: 0, first: [] } }
    newCloud({
      ...self,
      'campaign.brief': () => ({ ...rest, fresh: news, decide: nothing, late: { count: 0, first: [], soon: 0, next: [] } }),
    })
    render(<Brief />)
    expect(await screen.findByText(/^还看不出好转没有：今年和去年报齐了的月份/)).toBeVisible()
    expect(screen.getByText('哪种骗法变多了，还比不出来。')).toBeVisible()
    expect(screen.getByText('最近三个月没有发过预警。')).toBeVisible()
    expect(screen.getByText('没有过了日子还没办的。')).toBeVisible()
    expect(screen.getByText('现在没有要定的事。')).toBeVisible()
  })
})

test('a year on one page: every picture has its words', async () => {
  newCloud({
    ...self,
    'campaign.year': () => ({
      ...{ place: county, places: [county], year: 2026, years: [2026, 2025, 2024], figures, notes: [note], earlier: true },
      kinds: { months: ['2026-09', '2026-10'], of: [{ type: 'rebate' as const, cases: ['hidden', 6], all: 9 }] },
    }),
  })
  render(<Year />)
  expect(await screen.findByText('安和旗 2026年')).toBeVisible()
  expect(
    screen.getByText('各种骗法，同一个刻度：刷单返利 9 起。叉是不到5起的月份，有时别的月份也跟着不写，免得减一减就知道了。'),
  ).toBeVisible()
  expect(screen.getByText('1. 2026年9月5日，全盟冒充客服的多了。记的太多，只列最近的 1 件，更早的没有列。')).toBeVisible()
  expect(screen.getByText('台账里记了：讲座 2 次。')).toBeVisible()
  expect(screen.getAllByRole('img')).toHaveLength(3)
})

test('another year that does not come is said, and which one is still there', async () => {
  let there = true
  newCloud({
    ...self,
    'campaign.year': () => {
      if (!there) throw new Refusal('internal', '没有连上')
      return { ...{ place: county, places: [county], year: 2026, years: [2026, 2025, 2024], figures, notes: [note], earlier: false } }
    },
  })
  render(<Year />)
  await screen.findByText('安和旗 2026年')
  there = false
  await choose('2025年')
  expect(await screen.findByText(/^没有连上。下面还是安和旗 2026年的。$/)).toBeVisible()
})

test('where most months of a kind are under five no picture of crosses is drawn', async () => {
  newCloud({
    ...self,
    'campaign.year': () => ({
      ...{ place: county, places: [county], year: 2026, years: [2026, 2025, 2024], figures, notes: [], earlier: false },
      kinds: {
        months: ['2026-09', '2026-10'],
        of: [
          { type: 'rebate' as const, cases: ['hidden', 'hidden'], all: 5 },
          { type: 'loan' as const, cases: ['hidden', 0], all: 'hidden' },
        ],
      },
    }),
  })
  render(<Year />)
  expect(await screen.findByText('各种骗法：刷单返利 5 起，虚假贷款 不到5起。一个月一个月分开，多半不到5起，不画。')).toBeVisible()
  expect(screen.getAllByRole('img')).toHaveLength(2)
})

describe('高娃 sees what waits anywhere', () => {
  const shows = (kinds: Output<'todo.inPlace'>['kinds']) => {
    newCloud({
      'person.self': () => ({ name: '高娃', posts: [{ role: 'commandRoom' as const, region: 'anhe/baiyin', place: '白音苏木' }] }),
      'todo.inPlace': () => ({ place: town, places: [town], kinds }),
    })
    render(<Waiting />)
  }

  test('how many, since when, whose it is, and the way there where it is hers to look', async () => {
    shows([
      { kind: 'report', count: 7, urgent: true, since: Date.now() - 3 * 3_600_000, whole: false },
      { kind: 'measureDue', count: 1, urgent: false, whole: false },
      { kind: 'flagged', count: 4, urgent: false, whole: true },
    ])
    expect(await screen.findByText('新来的举报：7 件')).toBeVisible()
    expect(screen.getByText('最早的等了3小时，由派出所办')).toBeVisible()
    expect(screen.getByText('有急的')).toBeVisible()
    expect(screen.queryByRole('button', { name: '去看：新来的举报' })).toBeNull()
    expect(screen.getByText('不分苏木镇、全旗县一起办的')).toBeVisible()
    await tap('去看：会商定了该办的')
    expect(phone.went.at(-1)).toMatch(/work\/meeting\/index\?region=anhe%2Fbaiyin/)
    await tap('去看：要重新看的稿子')
    expect(phone.went.at(-1)).toMatch(/edit\/desk/)
  })

  test('of what people asked or reported, few are some: neither how many nor since when', async () => {
    shows([{ kind: 'report', count: 'few', urgent: true, whole: false }])
    expect(await screen.findByText('新来的举报：不到5件')).toBeVisible()
    expect(screen.getByText('有急的')).toBeVisible()
    expect(screen.queryByText(/最早的等了/)).toBeNull()
  })

  test('nothing waits of what is counted here', async () => {
    shows([])
    expect(await screen.findByText('这里数的事，没有等着的。')).toBeVisible()
  })
})
