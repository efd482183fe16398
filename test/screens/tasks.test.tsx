import { act, render, screen, waitFor } from '@testing-library/react'
import { cacheAnswer, cached } from '@/lib/cache'
import { dropEndedRoles } from '@/lib/ended-roles'
import { keepForLater } from '@/lib/outbox'
import { forgetTodos } from '@/lib/use-todo'
import Home from '@/pages/home'
import Mine from '@/pages/mine'
import Desk from '@/work/desk'
import TodoPage from '@/work/todo'
import type { Output } from '../../types/contract'
import type { Grant } from '../../types/entities/person'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { comeBack, newPhone, phone } from '../support/taro'

const today = (grants: Output<'home.today'>['grants']): Output<'home.today'> => ({
  village: null,
  tip: { _id: 't', headline: '没见着羊', lines: ['当面看羊'], speech: '没见着羊' },
  alerts: [],
  follows: [],
  grants,
  audiences: [],
})
const buhe: Grant[] = [{ role: 'gridWorker', region: 'anhe/baiyin/bayan' }]
const at = Date.now() - 3 * 3_600_000
let waits: Output<'todo.list'>

beforeEach(() => {
  newPhone()
  forgetTodos()
  waits = {
    todos: [
      { kind: 'alertReturned', id: 'sheep', what: '有人冒充收羊老板', note: '电话写错了', at, urgent: true },
      { kind: 'help', id: 'anhe/baiyin/bayan', what: '巴彦嘎查', note: '2 位', at: at + 1, urgent: true },
      { kind: 'groups', id: 'tip-1', what: '买草料先看货', note: '还剩 11 个群', at: at - 1 },
    ],
    counts: { groups: 11, help: 2, alertReturned: 1 },
  }
  newCloud({
    'home.today': () => today(buhe),
    'todo.list': () => waits,
    'person.self': () => ({ name: '布和', posts: [{ role: 'gridWorker', place: '巴彦嘎查' }] }),
    'report.mine': () => ({ reports: [] }),
    'alert.desk': () => ({ alerts: [], tips: [] }),
    'alert.villages': () => ({ villages: [] }),
  })
})
const button = (name: string | RegExp) => screen.findByRole('button', { name })

test('布和’s tab says how much waits, to the ear as well, and less after each mark without a network', async () => {
  render(<Home />)
  expect(await button('我的，14 件事要做')).toHaveTextContent('我的14')
  cloud.online = false
  act(() => {
    keepForLater('posted.a', 'alert.posted', { dispatch: 'a', posted: true })
    keepForLater('help.h', 'help.done', { id: 'h' })
  })
  expect(await button('我的，12 件事要做')).toBeVisible()
  expect(await button('等我办的：12 件')).toBeVisible()
})

test('under 我的 each task says its share', async () => {
  render(<Mine />)
  expect(await button('发预警：还剩 11 个群')).toBeVisible()
  expect(await button('要帮忙的人：2 位')).toBeVisible()
  expect(await button('我的，14 件事要做，当前页面')).toBeVisible()
})

test('cries for help of whom nothing is known are named beside it, and no badge counts them', async () => {
  waits = { todos: [], counts: { help: 2, helpUnproven: 205 } }
  render(<Mine />)
  expect(await button('要帮忙的人：2 位，没核实的 205 位')).toBeVisible()
  expect(await button('我的，2 件事要做，当前页面')).toBeVisible()
})

test('the desk says it too, anew each time he comes back', async () => {
  render(<Home />).unmount()
  render(<Desk />)
  expect(await screen.findByText('还剩 11 个群要发。')).toBeVisible()
  waits = { todos: [], counts: {} }
  act(comeBack)
  await waitFor(() => expect(screen.queryByText(/要发。$/)).toBeNull())
  expect(screen.queryByRole('button', { name: /等着帮忙/ })).toBeNull()
})

test('a resident has no number, and nothing is asked', async () => {
  cloud.answers['home.today'] = () => today([])
  render(<Home />)
  await screen.findByText('没见着羊')
  expect(await button('我的')).toHaveTextContent(/^我的$/)
  expect(askedFor('todo.list')).toEqual([])
})

test('one list of all that waits: why it came back, since when; each line opens the thing itself', async () => {
  render(<TodoPage />)
  await tap('急，预警退回来了，等了3小时，有人冒充收羊老板，电话写错了')
  await tap(/^急，有人要帮忙，.*巴彦嘎查/)
  await tap(/^还没发的群，.*买草料先看货/)
  expect(phone.went).toEqual(['/work/write/index?id=sheep', '/work/helps/index', '/work/groups/index?id=tip-1'])
})

test('who works here, as what, and the rest of the work beside it', async () => {
  render(<TodoPage />)
  expect(await screen.findByText('布和，网格员（巴彦嘎查）')).toBeVisible()
  expect(screen.queryByRole('button', { name: '退出登录' })).toBeNull()
  await tap('上门')
  expect(phone.went).toEqual(['/work/visits/index'])
})

test('nothing waits: said in words; without a network said too, and tried again at a tap', async () => {
  cloud.online = false
  render(<TodoPage />)
  await screen.findByText(/连不上/)
  cloud.online = true
  waits = { todos: [], counts: {} }
  await tap('再试一次')
  expect(await screen.findByText('现在没有等您办的事。')).toBeVisible()
})

const one = (i: number) => ({ kind: 'report' as const, id: `R7K2-9Q${i}`, what: '刷单返利，巴彦嘎查', at })
test('more than the list holds is said', async () => {
  waits = { todos: Array.from({ length: 20 }, (_, i) => one(i)), counts: { report: 57 } }
  render(<TodoPage />)
  expect(await screen.findByText('新来的举报一共 57 件，这里列了等得最久的。')).toBeVisible()
})

test('of what no index can count it is said that there are more', async () => {
  waits = { todos: Array.from({ length: 20 }, (_, i) => one(i)), counts: { report: 20 }, more: ['report'] }
  render(<TodoPage />)
  expect(await screen.findByText('新来的举报不止 20 件，这里列了等得最久的。')).toBeVisible()
})

test('布和 is let go while his phone lies there: the first screen of the next day takes what it kept of the work, and nothing else of his', async () => {
  const first = render(<Home />)
  await button('等我办的：14 件')
  cacheAnswer('visit.list', 'visits', { households: [], villages: [] })
  first.unmount()
  cloud.answers['home.today'] = () => today([])
  render(<Home />)
  await waitFor(() => expect(cached('visit.list', 'visits')).toBeUndefined())
  expect(cached('home.today', 'today')?.grants).toEqual([])
  expect(screen.queryByRole('button', { name: /^等我办的/ })).toBeNull()
})

test('布和 stands in for two weeks: when they are over his phone keeps nothing of that work, also without a network', () => {
  const now = Date.now()
  cacheAnswer('home.today', 'today', today([...buhe, { role: 'gridWorker', region: 'anhe/baiyin/hongqi', until: now + 1 }]))
  cacheAnswer('visit.list', 'visits', { households: [], villages: [] })
  dropEndedRoles(now)
  expect(cached('visit.list', 'visits')).toBeDefined()
  dropEndedRoles(now + 1)
  expect(cached('visit.list', 'visits')).toBeUndefined()
  expect(cached('home.today', 'today')?.grants).toEqual(buhe)
})
