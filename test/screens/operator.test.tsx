import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Mine from '@/pages/mine'
import Outbox from '@/work/outbox'
import type { Output } from '../../types/contract'
import type { Grant } from '../../types/entities/person'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/subscribe', () => jest.requireActual('@/lib/subscribe.h5'))

const none = { waiting: 0, sending: 0, sent: 0, failed: 0, uncertain: 0 }
const state: Output<'outbox.state'> = {
  channels: [
    {
      channel: 'resident',
      counts: { ...none, sent: 12, failed: 2 },
      reasons: [{ status: 'failed', reason: '对方没有订阅', count: 2 }],
    },
  ],
  jobs: [{ _id: 'sheep', stage: 'workers', dispatches: 2000, messages: 173, createdAt: Date.now(), headline: '买羊先付定金' }],
  stuck: [
    { id: 'm1', channel: 'worker', to: '布和', headline: '买羊先付定金', status: 'uncertain', reason: '对方没有回音', at: Date.now() },
    { id: 'm2', channel: 'resident', to: '一位居民', headline: '买羊先付定金', status: 'failed', reason: '系统忙', at: Date.now() },
  ],
}
const today = (...grants: Grant[]) => ({
  village: null,
  tip: { _id: 't', headline: '没见着羊', lines: ['当面看羊'], speech: '没见着羊' },
  ...{ alerts: [], follows: [], audiences: [] },
  grants,
})

beforeEach(() => {
  newPhone()
  newCloud({
    'home.today': () => today(),
    'home.villages': () => ({ regions: [] }),
    'outbox.state': () => state,
    'outbox.retry': ({ ids }) => ({ retried: ids.length }),
    'report.mine': () => ({ reports: [] }),
    'person.subscriptions': () => ({ follows: [], templates: [{ template: 'alert', id: 'tmpl-alert', remaining: 1 }] }),
    'person.subscribe': () => ({ remaining: { test: 0, reply: 0, alert: 2, task: 0 } }),
  })
})

test('高娃 sees what is on its way and why some of it failed; a doubtful one takes a second tap', async () => {
  render(<Outbox />)
  expect(await screen.findByText('正在告诉网格员')).toBeVisible()
  expect(screen.getByText('没发成：对方没有订阅，2 条')).toBeVisible()
  const [doubtful, failed] = screen.getAllByRole('button', { name: '再发一次' })
  await userEvent.click(doubtful as HTMLElement)
  expect(screen.getByText(/也许会收到两条/)).toBeVisible()
  expect(askedFor('outbox.retry')).toEqual([])
  await tap('知道了，还是再发')
  await userEvent.click(failed as HTMLElement)
  await waitFor(() => expect(askedFor('outbox.retry')).toEqual([{ ids: ['m1'] }, { ids: ['m2'] }]))
})

test('高娃 and 刚格尔 find their pages, 布和 those who asked for help', async () => {
  const pagesOf = async (grant: Grant) => {
    newPhone()
    cloud.answers['home.today'] = () => today(grant)
    const shown = render(<Mine />)
    await screen.findByRole('button', { name: '电脑上登录' })
    for (const name of ['要帮忙的人', '微信群', '提醒发送情况']) {
      const button = screen.queryByRole('button', { name })
      if (button) await userEvent.click(button)
    }
    shown.unmount()
    return phone.went
  }
  expect(await pagesOf({ role: 'commandRoom', region: 'anhe' })).toEqual(['/work/groups-admin/index', '/work/outbox/index'])
  expect(await pagesOf({ role: 'gridWorker', region: 'anhe' })).toEqual(['/work/helps/index'])
})

describe('being told', () => {
  const wx = (answer: string) => ({
    requestSubscribeMessage: jest.fn(({ success }: { success: (a: Record<string, string>) => void }) => success({ 'tmpl-alert': answer })),
  })
  afterEach(() => void Reflect.deleteProperty(window, 'wx'))

  test('其木格 taps, WeChat asks, each yes is one message', async () => {
    const asking = wx('accept')
    Object.assign(window, { wx: asking })
    render(<Mine />)
    expect(await screen.findByText('防骗预警提醒：还能提醒您 1 次')).toBeVisible()
    expect(asking.requestSubscribeMessage).not.toHaveBeenCalled()
    await tap('再订一次')
    await waitFor(() => expect(askedFor('person.subscribe')).toMatchObject([{ accepted: ['alert'] }]))
  })

  test('a no is a no', async () => {
    Object.assign(window, { wx: wx('reject') })
    render(<Mine />)
    await tap('再订一次')
    expect(await screen.findByText(/您没有同意，就不会发/)).toBeVisible()
    expect(askedFor('person.subscribe')).toEqual([])
  })

  test('outside WeChat there is nothing to tap', async () => {
    render(<Mine />)
    expect(await screen.findByText('微信提醒只能在微信里订。')).toBeVisible()
    expect(screen.queryByRole('button', { name: /订/ })).toBeNull()
  })

  test('娜仁 follows her mother’s village, and stops', async () => {
    const chagan = { _id: 'anhe/baiyin/chagan', name: '查干嘎查' }
    const town = { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const }
    cloud.answers['home.villages'] = () => ({ regions: [town, { ...chagan, level: 'village' }] })
    cloud.answers['person.follow'] = () => ({ follows: [chagan] })
    render(<Mine />)
    await tap('加一个老人住的村')
    cloud.answers['person.subscriptions'] = () => ({ follows: [chagan], templates: [] })
    await userEvent.click(await screen.findByRole('radio', { name: '查干嘎查' }))
    await tap('不看了：查干嘎查')
    expect(askedFor('person.follow')).toEqual([{ villages: [chagan._id] }, { villages: [] }])
  })
})
