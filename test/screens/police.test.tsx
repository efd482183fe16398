import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Queue from '@/work/queue'
import Write from '@/work/write'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const at = Date.parse('2026-11-23T14:05+08:00')
const card = {
  _id: 'R7K2-9QXM',
  type: 'farming' as const,
  status: 'received' as const,
  createdAt: at,
  changedAt: at,
  place: '白音苏木 巴彦嘎查',
}
let whole: Output<'report.read'>

beforeEach(() => {
  newPhone()
  whole = {
    ...card,
    what: '卖羊的先要定金，转了就没信了。',
    seen: [{ kind: 'account', value: '6228 0000 1111' }],
    loss: 480_000,
    contact: '其木格 巴彦嘎查东头',
    pictures: ['/files/1.jpg'],
    replies: [],
  }
  newCloud({
    'report.queue': () => ({
      reports: [{ ...card, excerpt: '卖羊的先要定金', loss: 480_000, pictures: 1 }],
      counts: { received: 1, checking: 120 },
      more: false,
      unproven: 3,
    }),
    'report.read': () => whole,
    'report.reply': ({ status }) => ({ status, replies: 1 }),
  })
})

const openReport = async () => {
  render(<Queue />)
  await tap(/涉农涉牧/)
  await screen.findByText(whole.what)
}
const content = () => within(screen.getByRole('region', { name: '举报内容' }))

test('巴图警官 sees what waits, opens a report and reads all of it', async () => {
  await openReport()
  expect(screen.getByRole('checkbox', { name: '已收到 1' })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: '正在核查 99+' })).toBeChecked()
  for (const words of ['4800 元', '其木格 巴彦嘎查东头', '6228 0000 1111', '白音苏木 巴彦嘎查'])
    expect(content().getByText(words)).toBeVisible()
  expect(content().getByText(/每看一次都会记下/)).toBeVisible()
  await tap('放大第 1 张图')
  expect(phone.previewed).toEqual(['/files/1.jpg'])
  expect(askedFor('report.read')).toHaveLength(1)
})

test('he replies with ready words, made his own', async () => {
  await openReport()
  await userEvent.click(content().getByRole('radio', { name: '正在核查' }))
  await tap(/^正在查这件事，需要时/)
  await userEvent.type(screen.getByLabelText('给举报人的话'), '别急。')
  await tap('回复，并改为“正在核查”')
  expect(askedFor('report.reply')).toMatchObject([
    { code: card._id, status: 'checking', text: '正在查这件事，需要时会按您留的方式联系您。别急。', after: 0 },
  ])
  expect(await screen.findByText(/已回复，举报人用回执码就能看到/)).toBeVisible()
})

test('when a colleague was faster he is shown the newest before deciding, and keeps his words', async () => {
  await openReport()
  await tap('已收到您的举报，我们会尽快核实。')
  await tap(/^回复，并改为/)
  expect(await screen.findByText(/现成的话要改成自己的再发/)).toBeVisible()
  expect(askedFor('report.reply')).toEqual([])
  await userEvent.type(screen.getByLabelText('给举报人的话'), '大姐放心。')
  cloud.answers['report.reply'] = () => {
    throw new Refusal('conflict', '同事刚刚回复过，请看过再写')
  }
  whole = { ...whole, status: 'checking', replies: [{ status: 'checking', text: '我先去看看。', at, by: '陈警官' }] }
  await tap(/^回复，并改为/)
  expect(await screen.findByText('我先去看看。')).toBeVisible()
  expect(content().getByText(/同事刚刚回复过了/)).toBeVisible()
  expect(screen.getByLabelText('给举报人的话')).toHaveValue('已收到您的举报，我们会尽快核实。大姐放心。')
})

test('he files it with its number, asks its reporter, and sees what is shared with others by its end', async () => {
  cloud.answers['report.alike'] = () => ({
    others: [
      {
        ...{ _id: 'AAAA-AAAA', type: 'farming', status: 'received', createdAt: at, town: '曙光苏木', mine: false },
        shares: [{ kind: 'phone', words: '…8888' }],
      },
    ],
  })
  cloud.answers['report.tie'] = ({ same }) => ({ ...(same !== null && { same }) })
  cloud.answers['report.ask'] = () => ({ status: 'checking' })
  cloud.answers['report.take'] = () => ({})
  await openReport()
  await userEvent.click(content().getByRole('radio', { name: '已立案' }))
  await userEvent.type(screen.getByLabelText('给举报人的话'), '立案了，您带上转账记录来。')
  await tap(/^回复，并改为/)
  expect(await screen.findByText('已立案要写上立案号。')).toBeVisible()
  await userEvent.type(screen.getAllByLabelText('立案号')[0] as HTMLElement, '安公立字3号')
  await tap(/^回复，并改为/)
  expect(askedFor('report.reply')).toMatchObject([{ status: 'filed', caseNumber: '安公立字3号' }])
  await userEvent.click(content().getByRole('checkbox', { name: '是问举报人的，等他回答' }))
  await userEvent.type(screen.getByLabelText('给举报人的话'), '那个号码还打来吗？')
  await tap('问举报人')
  expect(askedFor('report.ask')).toMatchObject([{ text: '那个号码还打来吗？' }])
  await tap('我来办')
  expect(askedFor('report.take')).toEqual([{ code: card._id, take: true }])
  await tap('找找号码、账号、网址一样的')
  expect(await screen.findByText('一样的：电话号码 …8888')).toBeVisible()
  expect(screen.queryByRole('button', { name: '打开 AAAA-AAAA' })).toBeNull()
  await tap('AAAA-AAAA 是同一伙')
  expect(askedFor('report.tie')).toEqual([{ code: card._id, other: 'AAAA-AAAA', same: true }])
})

test('he lets the swindler’s number out for people who ask, and takes it back; before he has looked into it he cannot', async () => {
  let released: { at: number; by: string } | undefined
  cloud.answers['report.clues'] = () => ({
    clues: [{ kind: 'phone', words: '+8613800138888', key: 'k', reports: 4, ...(released && { released }) }],
  })
  cloud.answers['report.release'] = ({ out }) => {
    released = out ? { at, by: '巴图警官' } : undefined
    return { released: out }
  }
  await openReport()
  await tap('看这份里有哪些线索')
  expect(await screen.findByText('4 份举报里有')).toBeVisible()
  expect(screen.getByText(/改成“正在核查”，确认是骗子用的，再公开/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^核实过，公开/ })).toBeNull()
  cleanup()
  whole = { ...whole, status: 'checking' }
  await openReport()
  await tap('看这份里有哪些线索')
  await tap('核实过，公开 电话号码 +8613800138888')
  expect(screen.getByText(/冒用的公家、银行、快递、亲友的号码，不要公开/)).toBeVisible()
  expect(askedFor('report.release')).toEqual([])
  await tap('公开')
  expect(await screen.findByText('已公开')).toBeVisible()
  await tap('收回 电话号码 +8613800138888')
  expect(await screen.findByText('没公开')).toBeVisible()
  expect(askedFor('report.release')).toEqual([
    { code: card._id, key: 'k', out: true },
    { code: card._id, key: 'k', out: false },
  ])
})

test('from one hand’s reports an alert begins, with how they cheat; place and kind are put right with the original kept', async () => {
  cloud.answers['alert.villages'] = () => ({ villages: [{ _id: 'anhe/baiyin/hongqi', name: '红旗嘎查', households: 90, groups: [] }] })
  cloud.answers['report.colleagues'] = () => ({ colleagues: [] })
  cloud.answers['report.stations'] = () => ({ stations: [] })
  cloud.answers['report.correct'] = () => ({})
  const other = {
    ...{ _id: 'AAAA-AAAA', type: 'farming' as const, status: 'received' as const, createdAt: at },
    town: '曙光苏木',
    mine: false,
  }
  cloud.answers['report.alike'] = () => ({ others: [{ ...other, same: true, shares: [{ kind: 'phone', words: '…8888' }] }] })
  const own = { ...other, _id: card._id, town: '白音苏木', mine: true }
  const shares = [{ kind: 'phone' as const, words: '…8888', of: [0, 1] }]
  cloud.answers['report.cluster'] = () => ({ reports: [own, other], shares, text: '串并情况' })
  await openReport()
  await tap(/^交给同事、转出去/)
  await userEvent.click(await content().findByRole('radio', { name: '红旗嘎查' }))
  expect(askedFor('report.correct')).toEqual([{ code: card._id, region: 'anhe/baiyin/hongqi' }])
  await tap('找找号码、账号、网址一样的')
  await tap('看这一伙的全部')
  await tap('去写预警')
  expect(phone.went.at(-1)).toBe(`/work/write/index?group=${card._id}`)
  phone.params = { group: card._id }
  render(<Write />)
  expect(await screen.findByDisplayValue('当心“涉农涉牧”，已有人遇到')).toBeVisible()
  expect(screen.getByDisplayValue('白音苏木、曙光苏木有 2 份举报，像是同一伙人')).toBeVisible()
})

test('the list looks for new reports by itself; reading is not repeated, for each look is logged', async () => {
  jest.useFakeTimers()
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime })
  render(<Queue />)
  await user.click(await screen.findByRole('button', { name: /涉农涉牧/ }))
  await screen.findByText(whole.what)
  await act(() => jest.advanceTimersByTimeAsync(61_000))
  jest.useRealTimers()
  expect(askedFor('report.queue')).toHaveLength(3)
  expect(askedFor('report.read')).toHaveLength(1)
})
