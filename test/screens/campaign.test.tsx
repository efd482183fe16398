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
  helped: { people: 3, aids: 'few' },
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
const shows: Output<'campaign.figures'> = { place: town, places: [county, town], figures, notes: [note], mayNote: true }
const self = { 'person.self': () => ({ name: '敖书记', posts: [{ role: 'leader' as const, region: 'anhe/baiyin', place: '白音苏木' }] }) }

describe('敖书记 looks at what was done and what came of it', () => {
  test('each level of evidence by itself, how many hours a first answer took, cases with what else happened; nothing says that one made the other', async () => {
    newCloud({ ...self, 'campaign.figures': () => shows })
    const { container } = render(<Effect />)
    expect(await screen.findByText(/^该发的 12 群次；网格员自报已发 2 群次；系统确认已发 1 群次；群内已有人打开 1 群次。$/)).toBeVisible()
    expect(screen.getByText('2026年11月发过预警的 3 个村里，一个群也没发到的：红旗村。')).toBeVisible()
    expect(screen.getByText(/2 个小时以内有了第一回答复/)).toBeVisible()
    expect(screen.getByText('讲座 2 笔：点数 12 人，估 30 人。')).toBeVisible()
    expect(screen.getByText('有人来问过法律援助，不到五位。')).toBeVisible()
    expect(screen.getAllByText('图里的点线 1. 2026年9月5日，全盟冒充客服的多了').length).toBeGreaterThan(0)
    expect(screen.getByText('做了什么，这几个月没有数：2026年9月。')).toBeVisible()
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
    ...{ place: town, places: [town] },
    better: { verdict: 'same', months: ['2026-01', '2026-02'], now: 12, before: 10 },
    fresh: { kinds: [], cases: 1, more: false, titles: ['收羊定金'] },
    notReached: { month: '2026-11', meant: 3, names: ['红旗村'], more: 0 },
    late: { count: 1, first: [{ what: '去银行讲一回', who: '综合指挥室', due: '2026-11-05', from: 'meeting' }] },
    decide: { alerts: 1, bulletins: 0, measures: 0 },
  }
  test('five lines, each a sentence with a way to its page', async () => {
    newCloud({ ...self, 'campaign.brief': () => brief })
    render(<Brief />)
    for (const name of [
      '好转了没有。说不上来：2026年1月到2月 12 起，上年同期 10 起，这点差别可能只是碰巧。',
      '有什么新的。没有哪一种骗法多得不像碰巧。三十天里新出了 1 个案例：收羊定金。',
      '哪里没走到。2026年11月发过预警的 3 个村里，一个群也没发到的：红旗村。',
      '答应了、过了日子还没办的。1 件过了日子还没办：去银行讲一回（综合指挥室，11月5日该办）。',
      '要定的事。有 1 条预警等着审。',
    ])
      expect(await screen.findByRole('button', { name })).toBeVisible()
    await tap(/^哪里没走到/)
    expect(phone.went.at(-1)).toMatch(/work\/effect\/index/)
  })

  test('where nothing can be said it says so', async () => {
    const { better: _better, notReached: _not, ...rest } = brief
    newCloud({ ...self, 'campaign.brief': () => rest })
    render(<Brief />)
    expect(await screen.findByText(/^还说不上来：/)).toBeVisible()
    expect(screen.getByText('最近三个月没有发过预警，说不上哪里没走到。')).toBeVisible()
  })
})

test('a year on one page: every picture has its words', async () => {
  newCloud({
    ...self,
    'campaign.year': () => ({
      ...{ place: county, places: [county], year: 2026, years: [2026, 2025, 2024], figures, notes: [note] },
      kinds: { months: ['2026-09', '2026-10'], of: [{ type: 'rebate' as const, cases: [1, 4] }] },
    }),
  })
  render(<Year />)
  expect(await screen.findByText('安和旗 2026年')).toBeVisible()
  expect(screen.getByText('各种骗法，同一个刻度：刷单返利 5 起。')).toBeVisible()
  expect(screen.getByText('1. 2026年9月5日，全盟冒充客服的多了')).toBeVisible()
  expect(screen.getByText('台账里记了：讲座 2 笔。')).toBeVisible()
  expect(screen.getAllByRole('img')).toHaveLength(3)
})

test('高娃 sees what waits anywhere: how many, since when, and of nobody', async () => {
  newCloud({
    'person.self': () => ({ name: '高娃', posts: [] }),
    'todo.inPlace': () => ({
      ...{ place: town, places: [town] },
      kinds: [
        { kind: 'report' as const, count: 2, urgent: 1, since: Date.now() - 3 * 3_600_000, whole: false },
        { kind: 'flagged' as const, count: 4, urgent: 0, whole: true },
      ],
    }),
  })
  render(<Waiting />)
  expect(await screen.findByText('新来的举报：2')).toBeVisible()
  expect(screen.getByText('最早的等了3小时')).toBeVisible()
  expect(screen.getByText('有急的')).toBeVisible()
  expect(screen.getByText('全旗县一份的')).toBeVisible()
})
