import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { cacheAnswer } from '@/lib/cache'
import { enteredGroup } from '@/lib/enter-group'
import { flush } from '@/lib/outbox'
import AlertPage from '@/pages/alert'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/enter-group', () => ({ enteredGroup: jest.fn(async () => undefined) }))

const sheep = (): Output<'alert.open'> => ({
  alert: {
    _id: 'sheep',
    msgType: 'Alert',
    status: 'inForce',
    severity: 'severe',
    type: 'farming',
    audiences: [],
    regions: ['anhe/baiyin/bayan'],
    headline: '买羊先付定金，人和羊都没了',
    lines: ['电话里说高价收羊'],
    instruction: '见到羊再谈钱',
    case: 'sheep-deposit',
    source: '网格员 · 巴彦嘎查',
    effective: Date.now() - 3_600_000,
    expires: Date.now() + 86_400_000,
  },
  inForce: true,
  acknowledged: false,
  said: [],
  fromGroup: null,
  now: null,
})

beforeEach(() => {
  newPhone()
  phone.params = { id: 'sheep' }
  newCloud({ 'alert.open': sheep, 'alert.acknowledge': () => ({ acknowledged: true, said: ['know'] }) })
})

const known = () => screen.findByRole('button', { name: '我知道了' })

test('其木格 opens the card from her group and taps 我知道了, twice in a hurry', async () => {
  jest.mocked(enteredGroup).mockResolvedValueOnce('cloud-id-of-the-group')
  render(<AlertPage />)
  await userEvent.dblClick(await known())
  expect(await screen.findByText('已记下，您知道了。')).toBeVisible()
  expect(screen.getByText(/网格员 · 巴彦嘎查/)).toBeVisible()
  expect(askedFor('alert.open')).toEqual([{ id: 'sheep', group: 'cloud-id-of-the-group' }])
  expect(askedFor('alert.acknowledge')).toEqual([{ id: 'sheep', what: 'know' }])
  await userEvent.click(screen.getByRole('button', { name: '看看这样的真事' }))
  expect(phone.went).toEqual(['/pages/case/index?id=sheep-deposit'])
})

test('an alert reached from inside the app counts for no group', async () => {
  phone.pages = 2
  render(<AlertPage />)
  await known()
  expect(askedFor('alert.open')).toEqual([{ id: 'sheep' }])
})

test('老王 saw it on his first screen and never opened it: without a network he reads it from there, and what he answers goes out later', async () => {
  const { alert } = sheep()
  cacheAnswer('home.today', 'today', { village: null, alerts: [alert], follows: [], grants: [], audiences: [] })
  cloud.online = false
  render(<AlertPage />)
  expect(await screen.findByText(/下面是手机里留着的预警/)).toBeVisible()
  expect(screen.getByText('见到羊再谈钱')).toBeVisible()
  expect(screen.getByText('电话里说高价收羊')).toBeVisible()
  await userEvent.click(await known())
  expect(await screen.findByText('已记在手机上，有网会自动送出。')).toBeVisible()
})

test('what was withdrawn meanwhile is not read from the first screen either', async () => {
  cacheAnswer('home.today', 'today', { village: null, alerts: [sheep().alert], follows: [], grants: [], audiences: [] })
  cloud.answers['alert.open'] = () => {
    throw new Refusal('notFound', '没有找到这条预警，可能已经撤下')
  }
  render(<AlertPage />)
  expect(await screen.findByText('没有找到这条预警，可能已经撤下')).toBeVisible()
  expect(screen.queryByText('见到羊再谈钱')).toBeNull()
})

test('without a network it is shown from the phone, and 我知道了 goes out later, once', async () => {
  const before = render(<AlertPage />)
  await known()
  before.unmount()
  cloud.online = false
  render(<AlertPage />)
  expect(await screen.findByText(/下面是手机里留着的预警/)).toBeVisible()
  await userEvent.click(await known())
  expect(await screen.findByText('已记在手机上，有网会自动送出。')).toBeVisible()
  expect(askedFor('alert.acknowledge')).toEqual([])
  cloud.online = true
  await act(flush)
  expect(askedFor('alert.acknowledge')).toHaveLength(1)
})

test('an alert that is over says so', async () => {
  const over = sheep()
  over.alert.expires = Date.now() - 1
  cloud.answers['alert.open'] = () => ({ ...over, inForce: false })
  render(<AlertPage />)
  expect(await screen.findByText(/已经过期/)).toBeVisible()
})

test('an alert never seen, and no network: what happened, and a way to try again', async () => {
  cloud.online = false
  render(<AlertPage />)
  expect(await screen.findByRole('alert')).toHaveTextContent('现在连不上网')
  cloud.online = true
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  await known()
})

test('布和, who has to spread it, is told that he is not counted', async () => {
  cloud.answers['alert.acknowledge'] = () => ({ acknowledged: false, said: [] })
  render(<AlertPage />)
  await userEvent.click(await known())
  expect(await screen.findByText(/不算在确认人数里/)).toBeVisible()
})
