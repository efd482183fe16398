import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { prefer } from '@/lib/preferences'
import { dateOfTime } from '@/lib/time'
import { fetchWeek } from '@/lib/week'
import { unfinished } from '@/lib/written'
import Home from '@/pages/home'
import Days from '@/resident/days'
import Quiet from '@/work/quiet'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const day = 86_400_000
const tip = (n: number) => ({ _id: `t${n}`, case: `c${n}`, audiences: [], headline: `第${n}天的 提示`, lines: [`第${n}句`], speech: '念' })
const days = (): Output<'home.week'>['days'] =>
  Array.from({ length: 14 }, (_day, i) => ({
    date: dateOfTime(Date.now() + (i - 6) * day),
    tip: tip(i),
    ...(i === 6 && { because: '该卖羊的时候' }),
  }))
const today = (more: Partial<Output<'home.today'>> = {}): Output<'home.today'> => ({
  village: { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查' },
  tip: tip(6),
  alerts: [],
  follows: [],
  grants: [],
  audiences: [],
  ...more,
})

beforeEach(() => {
  newPhone()
  newCloud({
    'home.week': () => ({ days: days(), cases: [], mongolian: [] }),
    'home.today': () => today(),
    'tip.forget': () => ({}),
    'tip.opened': () => ({}),
  })
})

test('a quiet day: a calm line, no tip, and the days before a tap away', async () => {
  cloud.answers['home.today'] = () => today({ tip: undefined, quiet: '今天周日，歇一天，不出新提示。' })
  render(<Home />)
  await screen.findByText('今天周日，歇一天，不出新提示。')
  expect(screen.queryByText('今日一条')).not.toBeInTheDocument()
  await tap('这几天的提示')
  expect(phone.went).toEqual(['/resident/days/index'])
})

test('the village on the phone went into another: said once, and the phone keeps that one', async () => {
  prefer({ village: { _id: 'anhe/baiyin/old', name: '红旗村' } })
  cloud.answers['home.today'] = ({ village }) => today(village === 'anhe/baiyin/old' ? { movedFrom: '红旗村' } : {})
  const { unmount } = render(<Home />)
  await screen.findByText('红旗村并到了巴彦嘎查，以后给您看巴彦嘎查的预警。')
  await waitFor(() => expect(askedFor('home.today').map((asked) => asked.village)).toEqual(['anhe/baiyin/old', 'anhe/baiyin/bayan']))
  expect(screen.getByText(/^红旗村并到了/)).toBeVisible()
  unmount()
  render(<Home />)
  await screen.findByText('今日一条')
  expect(screen.queryByText(/并到了/)).toBeNull()
})

test('why this tip stands beside it in one line', async () => {
  cloud.answers['home.today'] = () => today({ because: '为您推荐：家里养牲畜' })
  render(<Home />)
  await screen.findByText('为您推荐：家里养牲畜')
})

test('the last seven days, today first, none of the days to come; what is noted can be cleared', async () => {
  render(<Days />)
  const shown = async () => (await screen.findAllByRole('button', { name: /第\d+句/ })).map((one) => one.textContent?.match(/第\d+天/)?.[0])
  expect(await shown()).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `第${n}天`))
  expect(screen.getByRole('button', { name: '念给我听：第6天的 提示' })).toBeVisible()
  await tap(/该卖羊的时候/)
  expect(phone.went).toEqual(['/pages/tip/index?id=t6'])
  await tap('把这些记录清掉')
  await screen.findByText('清掉了。')
  expect(askedFor('tip.forget')).toHaveLength(1)
})

test('what this phone showed on a day stays, whatever is chosen later', async () => {
  await fetchWeek()
  cloud.answers['home.week'] = () => ({
    days: days().map((one) => ({ ...one, tip: { ...tip(9), headline: '换了的 提示' } })),
    cases: [],
    mongolian: [],
  })
  phone.storage.set('preferences', JSON.stringify({ audiences: ['herder'] }))
  render(<Days />)
  await screen.findByText('换了的 提示')
  expect(screen.getAllByText(/第\d天的 提示/)).toHaveLength(6)
})

test('without a network and with nothing kept it says so', async () => {
  cloud.online = false
  render(<Days />)
  await screen.findByText(/手机里也还没有留下提示/)
})

test('高娃 sets Sundays and a feast; half of its days is not sent', async () => {
  const none = { weekdays: [], dates: [] }
  cloud.answers['tip.quiet'] = () => ({ towns: [{ _id: 'anhe/baiyin', name: '白音苏木', quiet: none }] })
  cloud.answers['tip.keepQuiet'] = ({ quiet }) => ({ quiet })
  render(<Quiet />)
  await userEvent.click(await screen.findByRole('checkbox', { name: '周日' }))
  await tap('加一个节日')
  await userEvent.type(screen.getByLabelText('节日1'), '那达慕')
  await userEvent.type(screen.getByLabelText('到哪天'), '2027-07-13')
  await tap('存好')
  await screen.findByText(/日期写成/)
  expect(askedFor('tip.keepQuiet')).toEqual([])
  // the page is loaded anew: her feast is there, and listed among what is not finished
  expect(unfinished()).toMatchObject([{ words: '不出提示的日子', excerpt: '那达慕', page: 'work/quiet' }])
  cleanup()
  render(<Quiet />)
  expect(await screen.findByLabelText('节日1')).toHaveValue('那达慕')
  expect(screen.getByRole('checkbox', { name: '周日' })).toBeChecked()
  await userEvent.type(screen.getByLabelText('从哪天'), '2027-07-11')
  await tap('存好')
  await screen.findByText('存好了。')
  expect(unfinished()).toEqual([])
  const dates = [{ name: '那达慕', from: '2027-07-11', to: '2027-07-13' }]
  expect(askedFor('tip.keepQuiet')).toEqual([{ town: 'anhe/baiyin', quiet: { weekdays: [0], dates }, after: null }])
  // 萨日娜 is faster the next time: what she set stands beside what 高娃 writes, which stays
  const hers = { weekdays: [], dates: [{ name: '中考', from: '2027-06-24', to: '2027-06-26' }] }
  cloud.answers['tip.quiet'] = () => ({ towns: [{ _id: 'anhe/baiyin', name: '白音苏木', quiet: hers, set: 7 }] })
  cloud.answers['tip.keepQuiet'] = ({ quiet, after }) => {
    if (after !== 7) throw new Refusal('conflict', '刚才同事也改了这个镇的。看看现在的，再存一次')
    return { quiet }
  }
  await tap('存好')
  expect(await screen.findByText('现在存着的：中考，2027-06-24 到 2027-06-26。存好，就换成您这里写的。')).toBeVisible()
  expect(screen.getByLabelText('节日1')).toHaveValue('那达慕')
  await tap('存好')
  await screen.findByText('存好了。')
  expect(screen.queryByText(/现在存着的/)).toBeNull()
  await act(async () => {})
})
