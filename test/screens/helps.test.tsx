import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { flush, waiting } from '@/lib/outbox'
import Helps from '@/work/helps'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { choose, tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const now = Date.now()
const bayan = { _id: 'anhe/baiyin/bayan', name: '巴彦嘎查' }
const help = (_id: string, contact?: string): Output<'help.list'>['helps'][number] => ({
  ...{ _id, alert: 'sheep', village: bayan, headline: '有人冒充收羊老板', at: now },
  ...(contact && { contact }),
})
/** What the cloud has, tray by tray. */
let trays: Record<'proven' | 'unproven' | 'done', Output<'help.list'>['helps']>
const move = (ids: string[], from: keyof typeof trays, to: keyof typeof trays, more: object) => {
  const moved = trays[from].filter((h) => ids.includes(h._id)).map(({ doneAt: _d, untrue: _u, backUntil: _b, ...h }) => ({ ...h, ...more }))
  trays[from] = trays[from].filter((h) => !ids.includes(h._id))
  trays[to] = [...trays[to], ...moved]
}

beforeEach(() => {
  newPhone()
  trays = {
    proven: [help('h1', '其木格，139 0000 0000'), help('h2')],
    unproven: [help('u1', '买房找我'), help('u2', '贷款'), help('u3', '东头，138 0000 1111')],
    done: [],
  }
  newCloud({
    'help.list': ({ tray = 'proven' }) => ({
      helps: trays[tray],
      more: false,
      waiting: { proven: trays.proven.length, unproven: trays.unproven.length },
    }),
    'help.done': ({ id, done }) => {
      if (done === false) move([id], 'done', 'proven', {})
      else move([id], 'proven', 'done', { doneAt: now, backUntil: now + 1 })
      return {}
    },
    'help.untrue': ({ ids, untrue }) => {
      if (untrue) move(ids, 'unproven', 'done', { doneAt: now, untrue: true, backUntil: now + 1 })
      else move(ids, 'done', 'unproven', {})
      return { changed: ids.length }
    },
  })
})

test('布和 calls her and ticks, even without a network', async () => {
  render(<Helps />)
  await tap('打电话 13900000000')
  expect(phone.dialled).toEqual(['13900000000'])
  expect(screen.getByText(/没有留联系办法/)).toBeVisible()
  cloud.online = false
  await userEvent.click(screen.getAllByRole('button', { name: '已帮到' })[0] as HTMLElement)
  expect(await screen.findByText('记在手机里了，有网时自动交上去。')).toBeVisible()
  cloud.online = true
  await act(flush)
  expect(askedFor('help.done')).toEqual([{ id: 'h1', done: true }])
  expect(waiting()).toEqual([])
})

test('a slip is taken back: she stands there still, with her number', async () => {
  render(<Helps />)
  await screen.findByText('其木格，139 0000 0000')
  await userEvent.click(screen.getAllByRole('button', { name: '已帮到' })[0] as HTMLElement)
  expect(await screen.findByText('刚帮到的')).toBeVisible()
  expect(await screen.findByRole('radio', { name: '等着帮忙 1' })).toBeChecked()
  await tap('点错了，还没帮到')
  expect(await screen.findByRole('radio', { name: '等着帮忙 2' })).toBeChecked()
  expect(screen.queryByText('刚帮到的')).toBeNull()
  expect(screen.getByRole('button', { name: '打电话 13900000000' })).toBeVisible()
})

test('among many whom nobody knows the real one is left, the others are closed together, and can be put back', async () => {
  render(<Helps />)
  await choose('还没核实的 3')
  expect(await screen.findByText('东头，138 0000 1111')).toBeVisible()
  await tap('全选这 3 位')
  await userEvent.click(screen.getByRole('checkbox', { name: '选上这一位，东头，138 0000 1111' }))
  await tap('2 位不是真的')
  expect(askedFor('help.untrue')).toEqual([{ ids: ['u1', 'u2'], untrue: true }])
  expect(await screen.findByText(/关掉了 2 位/)).toBeVisible()
  await choose('办过的')
  expect(await screen.findAllByText('不是真的')).toHaveLength(2)
  await tap('点错了，放回去：巴彦嘎查 贷款')
  expect(askedFor('help.done')).toEqual([{ id: 'u2', done: false }])
})

test('among those whom nobody knows a slip with 已帮到 is taken back too', async () => {
  cloud.answers['help.done'] = ({ id, done }) => {
    if (done === false) move([id], 'done', 'unproven', {})
    else move([id], 'unproven', 'done', { doneAt: now, backUntil: now + 1 })
    return {}
  }
  render(<Helps />)
  await choose('还没核实的 3')
  await screen.findByText('东头，138 0000 1111')
  await userEvent.click(screen.getAllByRole('button', { name: '已帮到' })[2] as HTMLElement)
  expect(await screen.findByText(/^已帮到：巴彦嘎查，东头，138 0000 1111/)).toBeVisible()
  expect(await screen.findByRole('radio', { name: '还没核实的 2' })).toBeVisible()
  await tap('点错了，还没帮到')
  expect(await screen.findByRole('radio', { name: '还没核实的 3' })).toBeVisible()
  expect(screen.getByText('东头，138 0000 1111')).toBeVisible()
})
