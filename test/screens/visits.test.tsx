import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { cacheAnswer } from '@/lib/cache'
import { waiting } from '@/lib/outbox'
import Visits from '@/work/visits'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const now = Date.now()
const day = 86_400_000
const none = { opened: 0, unopened: [], unbound: [], helps: 0 }
const alert = { _id: 'sheep', headline: '有人冒充收羊老板', lines: ['先要定金'], instruction: '先打96110问问', effective: now - 3 * day }
const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', households: 212, alert, ...none, opened: 31, unopened: ['巴彦嘎查 二群'] }
const hongqi = { _id: 'anhe/baiyin/hongqi', name: '红旗村', households: 305, alert: null, ...none, helps: 1 }
type List = Output<'visit.list'>
const house = (_id: string, village: { _id: string }, label: string, lastVisit?: number): List['households'][number] => ({
  ...{ _id, label, village: village._id },
  why: ['alone'],
  ...(lastVisit && { lastVisit }),
})
const list: List = {
  villages: [bayan, hongqi],
  households: [
    house('told', bayan, '听说过的那户', now - day),
    house('long', hongqi, '很久没去的那户', now - 90 * day),
    house('news', bayan, '没听说的那户', now - 10 * day),
    house('never', hongqi, '还没去过的那户'),
    house('five', hongqi, '第五个', now - 80 * day),
    house('six', hongqi, '第六个', now - 2 * day),
  ],
}

beforeEach(() => {
  newPhone()
  cacheAnswer('home.today', 'today', { tip: { headline: '没见着羊', speech: '没见着羊，先不给钱。' } } as Output<'home.today'>)
  newCloud({
    'visit.list': () => list,
    'visit.save': ({ id }) => ({ id }),
    'visit.done': ({ id }) => ({ id }),
    'visit.remove': () => ({}),
  })
})
const titles = () => screen.getAllByRole('heading', { name: /那户|第[五六]个/ }).map((h) => h.textContent)

test('the next five: first who has not heard the newest alert, then who was not called on for longest', async () => {
  render(<Visits />)
  await screen.findByText('接下来去这几户')
  expect(titles()).toEqual(['没听说的那户', '还没去过的那户', '很久没去的那户', '第五个', '第六个'])
  await tap('后面还有 1 户，往下看')
  expect(titles().at(-1)).toBe('听说过的那户')
})

test('one tap notes the call without a network; a slip is taken back as easily', async () => {
  render(<Visits />)
  await screen.findByText('接下来去这几户')
  cloud.online = false
  await tap('已上门：没听说的那户')
  expect(await screen.findByText('刚去过的')).toBeVisible()
  expect(waiting()).toMatchObject([{ name: 'visit.done', input: { id: 'news', at: expect.any(Number) } }])
  await tap('没听说的那户点错了，还没去')
  expect(waiting()).toMatchObject([{ input: { id: 'news', at: now - 10 * day } }])
  expect(titles()[0]).toBe('没听说的那户')
})

test('what to say: the village’s newest alert, or else today’s tip', async () => {
  render(<Visits />)
  await screen.findByText('接下来去这几户')
  expect(screen.getByText('还没说过这条：有人冒充收羊老板')).toBeVisible()
  const [first, second] = screen.getAllByRole('button', { name: '举个例子，怎么说' })
  await userEvent.click(first as HTMLElement)
  expect(screen.getByText(/来看看您。.*有人冒充收羊老板。先要定金。先打96110问问。.*马上打110/)).toBeVisible()
  await userEvent.click(second as HTMLElement)
  expect(screen.getByText(/没见着羊，先不给钱。/)).toBeVisible()
})

test('a household is added by choosing: nothing is typed', async () => {
  render(<Visits />)
  await tap('加一户')
  await tap('记下这一户')
  expect(screen.getByText('选好哪个村、哪一户、为什么要去')).toBeVisible()
  for (const name of ['巴彦嘎查', '东头', '第三户']) await userEvent.click(screen.getByRole('radio', { name }))
  await userEvent.click(screen.getByRole('checkbox', { name: '没有智能手机' }))
  cloud.answers['visit.save'] = () => {
    throw new Refusal('badInput', '只写这一户在哪里，不要写电话和证件号')
  }
  await tap('记下：东头第三户')
  expect(await screen.findByText('只写这一户在哪里，不要写电话和证件号')).toBeVisible()
  cloud.answers['visit.save'] = ({ id }) => ({ id })
  await tap('记下：东头第三户')
  const [first, again] = askedFor('visit.save')
  expect(again).toEqual({ id: first?.id, village: bayan._id, label: '东头第三户', why: ['noPhone'] })
  expect(await screen.findByRole('button', { name: '加一户' })).toBeVisible()
})

test('removing asks once more', async () => {
  render(<Visits />)
  await tap('不用再去没听说的那户')
  expect(askedFor('visit.remove')).toEqual([])
  await tap('真的去掉没听说的那户')
  expect(askedFor('visit.remove')).toEqual([{ id: 'news' }])
})

test('of a village only counts, never a rate; a tap shows how far the alert came', async () => {
  render(<Visits />)
  const one = await screen.findByRole('button', { name: /^巴彦嘎查 登记 212 户/ })
  expect(within(one).getByText('从群里打开过：31 人')).toBeInTheDocument()
  expect(screen.getByText('等着帮忙：1 位')).toBeVisible()
  expect(document.body.textContent).not.toMatch(/%|率/)
  await userEvent.click(one)
  expect(phone.went).toEqual(['/work/coverage/index?id=sheep'])
})

test('a household taken off the list by a slip is put back, with the day of its last visit', async () => {
  render(<Visits />)
  await tap('不用再去没听说的那户')
  await tap('真的去掉没听说的那户')
  expect(await screen.findByText('去掉了：没听说的那户')).toBeVisible()
  await tap('点错了，放回来')
  expect(askedFor('visit.save')).toEqual([{ id: 'news', village: bayan._id, label: '没听说的那户', why: ['alone'] }])
  await waitFor(() => expect(askedFor('visit.done')).toEqual([{ id: 'news', at: now - 10 * day }]))
  await waitFor(() => expect(screen.queryByText('去掉了：没听说的那户')).toBeNull())
})
