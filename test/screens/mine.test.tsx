import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { cacheAnswer } from '@/lib/cache'
import { flush } from '@/lib/outbox'
import { preferences } from '@/lib/preferences'
import Mine from '@/pages/mine'
import VillagePage from '@/resident/village'
import { tips } from '../../content/tips'
import type { Output } from '../../types/contract'
import type { Tip } from '../../types/entities/tip'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { newPhone, phone } from '../support/taro'

const today = (more: Partial<Output<'home.today'>> = {}): Output<'home.today'> => ({
  village: null,
  tip: tips[0] as Tip,
  alerts: [],
  follows: [],
  grants: [],
  audiences: [],
  ...more,
})
const regions = [
  { _id: 'anhe', name: '安和旗', level: 'county' as const },
  { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const },
  { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查', level: 'village' as const },
  { _id: 'anhe/baiyin/chagan', name: '查干嘎查', level: 'village' as const },
]

beforeEach(() => {
  newPhone()
  newCloud({
    'home.today': () => today(),
    'home.villages': () => ({ regions }),
    'report.mine': () => ({ reports: [] }),
    'person.save': ({ audiences }) => ({ village: null, audiences }),
    'person.leave': () => ({}),
    'person.self': () => ({ name: '工作人员', posts: [] }),
    'todo.list': () => ({ todos: [], counts: {} }),
  })
})

const button = (name: string | RegExp) => screen.findByRole('button', { name })

test('乌云 says where she lives and that she looks for work', async () => {
  render(<VillagePage />)
  await userEvent.click(await screen.findByRole('radio', { name: '查干嘎查' }))
  await userEvent.click(screen.getByRole('checkbox', { name: '在找活干' }))
  await userEvent.click(await button('存好'))
  await waitFor(() => expect(phone.went).toEqual(['/pages/home/index']))
  expect(preferences()).toMatchObject({ village: { _id: 'anhe/baiyin/chagan', name: '查干嘎查' }, audiences: ['jobSeeker'] })
  expect(askedFor('person.save')).toEqual([{ village: 'anhe/baiyin/chagan', audiences: ['jobSeeker'] }])
})

test('without a network her choice holds on the phone at once, and the cloud hears it later', async () => {
  cacheAnswer('home.villages', 'villages', { regions })
  cloud.online = false
  render(<VillagePage />)
  await userEvent.click(await screen.findByRole('radio', { name: '查干嘎查' }))
  await userEvent.click(await button('存好'))
  await waitFor(() => expect(preferences().village?.name).toBe('查干嘎查'))
  expect(askedFor('person.save')).toEqual([])
  cloud.online = true
  await act(flush)
  expect(askedFor('person.save')).toEqual([{ village: 'anhe/baiyin/chagan', audiences: [] }])
})

test('what 其木格 saved before is what she finds chosen', async () => {
  cloud.answers['home.today'] = () => today({ village: { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查' }, audiences: ['herder'] })
  render(<VillagePage />)
  expect(await screen.findByRole('radio', { name: '巴彦嘎查' })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: '家里养牲畜' })).toBeChecked()
})

test('large letters and black on white, at once', async () => {
  render(<Mine />)
  await userEvent.click(screen.getByRole('radio', { name: '大字' }))
  await userEvent.click(screen.getByRole('radio', { name: '黑白分明' }))
  expect(preferences()).toMatchObject({ elder: true, contrast: true })
  expect(screen.getByRole('main').parentElement).toHaveClass('elder', 'contrast')
})

test('老王 finds his reports', async () => {
  const at = Date.parse('2026-11-23T14:05+08:00')
  cloud.answers['report.mine'] = () => ({
    reports: [{ _id: 'R7K2-9QXM', type: 'farming', status: 'checking', createdAt: at, changedAt: at, replies: [] }],
  })
  render(<Mine />)
  await userEvent.click(await button(/^举报 R7K2-9QXM 正在核查/))
  expect(phone.went).toEqual(['/report/receipt/index?code=R7K2-9QXM'])
})

test('布和 has his desk, 巴图警官 his queue, 其木格 neither', async () => {
  cloud.answers['home.today'] = () => today({ grants: [{ role: 'gridWorker', region: 'anhe/baiyin/bayan' }] })
  const buhe = render(<Mine />)
  await userEvent.click(await button('发预警'))
  expect(phone.went).toEqual(['/work/desk/index'])
  expect(screen.queryByText('举报处理')).toBeNull()
  buhe.unmount()

  newPhone()
  cloud.answers['home.today'] = () => today({ grants: [{ role: 'police', region: 'anhe/baiyin' }] })
  const batu = render(<Mine />)
  await userEvent.click(await button('举报处理'))
  expect(phone.went).toEqual(['/work/queue/index'])
  batu.unmount()

  newPhone()
  cloud.answers['home.today'] = () => today()
  render(<Mine />)
  await userEvent.click(await button('工作人员登录'))
  expect(phone.went).toEqual(['/work/enter/index'])
  expect(screen.queryByText('退出登录')).toBeNull()
})

test('巴图警官 leaves: nothing he saw stays on this computer', async () => {
  cloud.fresh = true
  cloud.answers['home.today'] = () => today({ grants: [{ role: 'police', region: 'anhe/baiyin' }] })
  cloud.answers['person.self'] = () => ({ name: '巴图警官', posts: [{ role: 'police', place: '白音苏木' }], until: Date.now() + 3_600_000 })
  render(<Mine />)
  await userEvent.click(await button('退出登录'))
  await waitFor(() => expect(phone.went).toEqual(['/pages/mine/index']))
  expect(askedFor('person.leave')).toHaveLength(1)
  expect([...phone.storage.keys()].filter((key) => key.startsWith('kept.'))).toEqual([])
})
