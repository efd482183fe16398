import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Code from '@/work/code'
import Enter from '@/work/enter'
import Queue from '@/work/queue'
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
let grants: Output<'home.today'>['grants']

beforeEach(() => {
  newPhone()
  grants = [{ role: 'police', region: 'anhe/baiyin' }]
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
      counts: { received: 1, checking: 0, filed: 2, closed: 4 },
      more: false,
      unproven: 3,
    }),
    'report.read': () => whole,
    'report.reply': ({ status }) => ({ status, replies: 1 }),
    'person.code': () => ({ code: '123456', expires: Date.now() + 60_000 }),
    'person.enter': () => ({ name: '巴图警官', expires: at }),
    'home.today': () => ({
      village: null,
      tip: { _id: 't', headline: '一', lines: ['二'], speech: '三' },
      alerts: [],
      follows: [],
      grants,
      audiences: [],
    }),
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
  expect(screen.getByRole('radio', { name: '已收到 1' })).toBeChecked()
  expect(screen.getByRole('radio', { name: '全部 7' })).toBeVisible()
  for (const words of ['4800 元', '其木格 巴彦嘎查东头', '6228 0000 1111', '白音苏木 巴彦嘎查'])
    expect(content().getByText(words)).toBeVisible()
  expect(content().getByText(/每看一次都会记下/)).toBeVisible()
  await tap('放大第 1 张图')
  expect(screen.getByAltText('举报人附上的第 1 张图')).toBeVisible()
  expect(askedFor('report.read')).toHaveLength(1)
})

test('he replies with ready words, made his own', async () => {
  await openReport()
  await userEvent.click(content().getByRole('radio', { name: '正在核查' }))
  await tap(/^正在核查，需要时/)
  await userEvent.type(screen.getByLabelText('给举报人的话'), '别急。')
  await tap('回复，并改为“正在核查”')
  expect(askedFor('report.reply')).toMatchObject([
    { code: card._id, status: 'checking', text: '正在核查，需要时会按您留的方式联系您。别急。', after: 0 },
  ])
  expect(await screen.findByText(/已回复，举报人用回执码就能看到/)).toBeVisible()
})

test('when a colleague was faster he is shown the newest before deciding, and keeps his words', async () => {
  await openReport()
  await tap('已收到您的举报，我们会尽快核实。')
  cloud.answers['report.reply'] = () => {
    throw new Refusal('conflict', '同事刚刚回复过，请看过再写')
  }
  whole = { ...whole, status: 'checking', replies: [{ status: 'checking', text: '我先去看看。', at, by: '陈警官' }] }
  await tap(/^回复，并改为/)
  expect(await screen.findByText('我先去看看。')).toBeVisible()
  expect(content().getByText(/同事刚刚回复过了/)).toBeVisible()
  expect(screen.getByLabelText('给举报人的话')).toHaveValue('已收到您的举报，我们会尽快核实。')
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

test('staff see six digits for a minute', async () => {
  render(<Code />)
  expect(await screen.findByRole('img', { name: '登录码 1 2 3 4 5 6' })).toBeVisible()
  expect(screen.getByText(/还有 60 秒/)).toBeVisible()
  await tap('换一个')
  expect(askedFor('person.code')).toHaveLength(2)
})

test('with the code the police come to their queue, a grid worker to the desk', async () => {
  const first = render(<Enter />)
  await userEvent.type(screen.getByLabelText('六位登录码'), '123456{Enter}')
  expect(phone.went).toEqual(['/work/queue/index'])
  first.unmount()
  grants = [{ role: 'gridWorker', region: 'anhe/baiyin/bayan' }]
  render(<Enter />)
  await userEvent.type(screen.getByLabelText('六位登录码'), '123456{Enter}')
  expect(phone.went[1]).toBe('/work/desk/index')
})

test('a wrong code says so; five digits do not leave the computer', async () => {
  cloud.answers['person.enter'] = () => {
    throw new Refusal('notFound', '登录码不对，或者已经过了一分钟')
  }
  render(<Enter />)
  await userEvent.type(screen.getByLabelText('六位登录码'), '12345{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('登录码是六个数字')
  expect(askedFor('person.enter')).toEqual([])
  await userEvent.type(screen.getByLabelText('六位登录码'), '6{Enter}')
  expect(await screen.findByText(/登录码不对/)).toBeVisible()
})
