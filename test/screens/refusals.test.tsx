/** What waited on the phone and what becomes of it: refused, silent, or on a phone that is full. */
import Taro from '@tarojs/taro'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { cacheAnswer, cached } from '@/lib/cache'
import { flush, keepForLater, waiting } from '@/lib/outbox'
import { noteOpened } from '@/lib/week'
import AlertPage from '@/pages/alert'
import CasesPage from '@/pages/cases'
import TipPage from '@/pages/tip'
import { tips } from '../../content/tips'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/transport', () => jest.requireActual('../support/cloud'))
jest.mock('@/lib/enter-group', () => ({ enteredGroup: async () => undefined }))

const sheep = {
  alert: {
    _id: 'sheep',
    msgType: 'Alert',
    status: 'inForce',
    severity: 'severe',
    type: 'farming',
    audiences: [],
    regions: ['anhe/baiyin/bayan'],
    headline: '买羊先付定金',
    lines: ['电话里说高价收羊'],
    instruction: '见到羊再谈钱',
    source: '网格员 · 巴彦嘎查',
    effective: Date.now() - 3_600_000,
    expires: Date.now() + 86_400_000,
  },
  inForce: true,
  acknowledged: false,
  said: [],
  fromGroup: null,
  now: null,
} satisfies Output<'alert.open'>
const [tip] = tips
const noVillage = '请先在“我的”里选好您的村，网格员才能来帮您'
const refuse = () => {
  throw new Refusal('badInput', noVillage)
}
const today = (village: Output<'home.today'>['village']): Output<'home.today'> => ({
  village,
  alerts: [],
  follows: [],
  grants: [],
  audiences: [],
})
const tap = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  newPhone()
  phone.params = { id: 'sheep' }
  newCloud({ 'alert.open': () => sheep, 'alert.acknowledge': refuse, 'case.list': () => ({ cases: [], more: false }) })
})
afterEach(() => jest.restoreAllMocks())

describe('乌云 asks for help where there is no network, and the cloud knows no village of hers', () => {
  const askOffline = async () => {
    const { unmount } = render(<AlertPage />)
    await tap('我需要帮助')
    cloud.online = false
    await tap('不留联系办法，只说需要帮助')
    expect(await screen.findByText('已记在手机上，有网会自动送出。')).toBeVisible()
    cloud.online = true
    await act(flush)
    return unmount
  }

  test('she is told that nobody comes and why, on every screen until she has seen it', async () => {
    const leave = await askOffline()
    expect(await screen.findByText('没送成：“我需要帮助”')).toBeVisible()
    expect(screen.getByText(noVillage)).toBeVisible()
    leave()
    render(<CasesPage />)
    expect(await screen.findByText(noVillage)).toBeVisible()
    await tap('知道了：“我需要帮助”')
    expect(screen.queryByText(noVillage)).toBeNull()
    expect(waiting()).toEqual([])
  })

  test('when she asks again and is heard, it is said no more', async () => {
    await askOffline()
    cloud.answers['alert.acknowledge'] = () => ({ acknowledged: true, said: ['needHelp'] })
    await tap('不留联系办法，只说需要帮助')
    expect(await screen.findByText(/已告诉您村的网格员/)).toBeVisible()
    expect(screen.queryByText(noVillage)).toBeNull()
  })
})

test('with a network she is asked for her village before anything else', async () => {
  cloud.answers['home.today'] = () => today(null)
  render(<AlertPage />)
  await tap('我需要帮助')
  await tap('选我的村子')
  expect(phone.went).toEqual(['/resident/village/index'])
  expect(screen.queryByRole('button', { name: /只说需要帮助/ })).toBeNull()
  expect(askedFor('alert.acknowledge')).toEqual([])
})

test('a refused report is named on every screen, and its receipt is a tap away', async () => {
  cloud.answers['report.submit'] = () => {
    throw new Refusal('conflict', '这个回执码已被使用，请再交一次')
  }
  keepForLater('report.R7K2-9QXM', 'report.submit', { code: 'R7K2-9QXM', type: 'unsure', what: '事', seen: [] })
  await flush()
  render(<CasesPage />)
  await tap('去看看：举报 R7K2-9QXM')
  expect(phone.went).toEqual(['/report/receipt/index?code=R7K2-9QXM'])
  expect(waiting()).toHaveLength(1)
})

test('a refused note that a tip was opened ends unsaid', async () => {
  cloud.answers['tip.opened'] = refuse
  noteOpened('gone')
  await flush()
  render(<CasesPage />)
  expect(waiting()).toEqual([])
  expect(screen.queryByText(/没送成/)).toBeNull()
})

test('something that an earlier release left waiting is told of too', async () => {
  phone.storage.set('outbox', JSON.stringify(['old']))
  phone.storage.set('outbox.old', JSON.stringify({ id: 'old', name: 'tip.liked', input: {}, at: 1 }))
  await flush()
  render(<CasesPage />)
  expect(await screen.findByText('没送成：手机里记着的一件事')).toBeVisible()
})

describe('a phone that is full', () => {
  const full = () => {
    throw new Error('QuotaExceededError')
  }
  test('老王 reads a tip all the same, and that he opened it is told at once', async () => {
    jest.spyOn(Taro, 'setStorageSync').mockImplementation(full)
    phone.params = { id: tip?._id ?? '' }
    newCloud({ 'tip.read': () => ({ tip: tip as NonNullable<typeof tip>, case: null }), 'tip.opened': () => ({}) })
    render(<TipPage />)
    expect(await screen.findByText(/正在重新核对/)).toBeVisible()
    expect(await screen.findByText(tip?.lines[0] ?? '')).toBeVisible()
    await act(flush)
    expect(askedFor('tip.opened')).toHaveLength(1)
    expect(waiting()).toEqual([])
  })

  test('what he says goes before what can be fetched again', () => {
    cacheAnswer('case.list', 'cases', { cases: [], more: false })
    const write = Taro.setStorageSync
    jest.spyOn(Taro, 'setStorageSync').mockImplementation((key, value) => (phone.storage.has('kept.cases') ? full() : write(key, value)))
    expect(keepForLater('acknowledge.sheep.know', 'alert.acknowledge', { id: 'sheep' })).toBe(true)
    expect(phone.storage.has('outbox.acknowledge.sheep.know')).toBe(true)
    expect(cached('case.list', 'cases')).toBeUndefined()
  })

  test('without a network too, an answer waits as long as the program is open', async () => {
    const disk = jest.spyOn(Taro, 'setStorageSync').mockImplementation(full)
    cloud.online = false
    keepForLater('acknowledge.sheep.know', 'alert.acknowledge', { id: 'sheep' })
    await flush()
    expect(waiting().map((w) => w.id)).toEqual(['acknowledge.sheep.know'])
    disk.mockRestore()
    await flush()
    expect(phone.storage.has('outbox.acknowledge.sheep.know')).toBe(true)
  })
})
