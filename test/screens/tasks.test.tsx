import { act, render, screen, waitFor } from '@testing-library/react'
import { keepForLater } from '@/lib/outbox'
import Home from '@/pages/home'
import Mine from '@/pages/mine'
import Desk from '@/work/desk'
import type { Output } from '../../types/contract'
import { cloud, newCloud } from '../support/cloud'
import { comeBack, newPhone } from '../support/taro'

const today = (tasks?: Output<'home.today'>['tasks']): Output<'home.today'> => ({
  village: null,
  tip: { _id: 't', headline: '没见着羊', lines: ['当面看羊'], speech: '没见着羊' },
  alerts: [],
  follows: [],
  grants: tasks ? [{ role: 'gridWorker', region: 'anhe/baiyin/bayan' }] : [],
  audiences: [],
  ...(tasks && { tasks }),
})

beforeEach(() => {
  newPhone()
  newCloud({
    'home.today': () => today({ groups: 11, helps: 2 }),
    'report.mine': () => ({ reports: [] }),
    'quiz.mine': () => ({ sessions: [] }),
    'alert.desk': () => ({ alerts: [], tips: [] }),
    'alert.villages': () => ({ villages: [] }),
  })
})
const button = (name: string) => screen.findByRole('button', { name })

test('布和’s tab says how much waits, to the ear as well, and less after each mark without a network', async () => {
  render(<Home />)
  expect(await button('我的，13 件事要做')).toHaveTextContent('我的13')
  cloud.online = false
  act(() => {
    keepForLater('posted.a', 'alert.posted', { dispatch: 'a', posted: true })
    keepForLater('help.h', 'help.done', { id: 'h' })
  })
  expect(await button('我的，11 件事要做')).toBeVisible()
})

test('under 我的 each task says its share', async () => {
  render(<Mine />)
  expect(await button('发预警：还剩 11 个群')).toBeVisible()
  expect(await button('要帮忙的人：2 位')).toBeVisible()
  expect(await button('我的，13 件事要做，当前页面')).toBeVisible()
})

test('cries for help of whom nothing is known are named beside it, and no badge counts them', async () => {
  cloud.answers['home.today'] = () => today({ groups: 0, helps: 2, unproven: 205 })
  render(<Mine />)
  expect(await button('要帮忙的人：2 位，没核实的 205 位')).toBeVisible()
  expect(await button('我的，2 件事要做，当前页面')).toBeVisible()
})

test('the desk says it too, anew each time he comes back', async () => {
  render(<Desk />)
  expect(await screen.findByText('还剩 11 个群要发。')).toBeVisible()
  cloud.answers['home.today'] = () => today({ groups: 0, helps: 0 })
  act(comeBack)
  await waitFor(() => expect(screen.queryByText(/要发。$/)).toBeNull())
  expect(screen.queryByRole('button', { name: /等着帮忙/ })).toBeNull()
})

test('a resident has no number', async () => {
  cloud.answers['home.today'] = () => today()
  render(<Home />)
  expect(await button('我的')).toHaveTextContent(/^我的$/)
})
