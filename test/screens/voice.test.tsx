import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Mine from '@/pages/mine'
import Voice from '@/work/voice'
import type { Output } from '../../types/contract'
import { askedFor, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

const played: string[] = []
jest.mock('@/lib/speak', () => ({
  useVoice: () => false,
  hush: () => {},
  speak: () => {},
  play: (src: string) => void played.push(src),
}))

const state: Output<'voice.state'> = {
  key: true,
  plan: null,
  spent: 0,
  waiting: { texts: 2, characters: 120_000 },
  kinds: [
    { kind: 'alert', there: 0, waiting: 0, refused: 0 },
    { kind: 'tip', there: 1, waiting: 1, refused: 0 },
  ],
  mayDecide: true,
}
const plan = { version: 1, yes: true, price: 300, cap: 100_000, by: '刚格尔', at: Date.UTC(2026, 10, 30, 2) }
let now: Output<'voice.state'>

beforeEach(() => {
  newPhone()
  played.length = 0
  now = state
  newCloud({
    'home.today': () => ({ village: null, alerts: [], follows: [], audiences: [], grants: [{ role: 'admin', region: 'anhe' }] }),
    'report.mine': () => ({ reports: [] }),
    'person.subscriptions': () => ({ follows: [], templates: [] }),
    'voice.state': () => now,
    'voice.texts': () => ({
      texts: [
        { _id: 'tip.a', title: '先看见羊 再谈钱', words: '没见着羊，先别交定金。', state: 'there', link: '/a.mp3' },
        { _id: 'tip.b', words: '挂断，自己打回去。', state: 'waiting' },
      ],
      more: false,
    }),
    'voice.decide': ({ yes, price, cap }) => {
      now = { ...now, plan: { ...plan, yes, price, cap } }
      return { version: 1, yes, price, cap }
    },
  })
})
const write = async (label: string, words: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.type(screen.getByLabelText(label), words)
}

test('刚格尔 finds it among his work, sees what it costs before he says yes, and can stop it', async () => {
  render(<Mine />)
  await tap('声音')
  expect(phone.went).toEqual(['/work/voice/index'])
  render(<Voice />)
  expect(await screen.findByText('还没念的有 2 篇，最多 12万 个字。')).toBeVisible()
  expect(screen.getByRole('button', { name: '同意，开始念' })).toBeDisabled()
  expect(screen.getByText('先填上面两个数，才看得到要花多少钱。')).toBeVisible()
  await write('念一万个字多少元', '3')
  expect(screen.getByText('把没念的都念完，最多 36 元。')).toBeVisible()
  await write('每月最多花多少元', '30')
  expect(screen.getByText('每月最多念 10万 个字。')).toBeVisible()
  expect(screen.queryByText(/^先填上面两个数/)).toBeNull()
  await tap('同意，开始念')
  expect(askedFor('voice.decide')).toEqual([{ yes: true, price: 300, cap: 100_000, after: 0 }])
  expect(await screen.findByText('每一万字 3 元，每月最多念 10万 个字，合 30 元。')).toBeVisible()
  await tap('先不念新的')
  expect(await screen.findByText('现在不念新的。念好的照样能听。')).toBeVisible()
})

test('he is told before the month’s characters are used up', async () => {
  now = { ...state, plan, spent: 85_000 }
  render(<Voice />)
  expect(await screen.findByText(/这个月只剩 1.5万 个字了/)).toBeVisible()
})

test('萨日娜 hears one that is spoken, and cannot say yes', async () => {
  now = { ...state, mayDecide: false }
  render(<Voice />)
  expect(await screen.findAllByText('等着念 1 篇')).toHaveLength(1)
  await tap('提示：念好 1 篇')
  await userEvent.click(await screen.findByRole('button', { name: '听一听：先看见羊 再谈钱' }))
  expect(played).toEqual(['/a.mp3'])
  expect(screen.getByText('还没念')).toBeVisible()
  expect(screen.queryByLabelText('念一万个字多少元')).toBeNull()
  expect(screen.getByText(/要等旗县的管理员/)).toBeVisible()
})

test('without a key it says what that costs people; what the service refuses is said too', async () => {
  now = { ...state, key: false }
  const { unmount } = render(<Voice />)
  expect(await screen.findByText(/还没有语音合成的密钥/)).toBeVisible()
  unmount()
  now = { ...state, plan, trouble: '腾讯云账号欠费' }
  render(<Voice />)
  expect(await screen.findByText('现在念不下去：腾讯云账号欠费。')).toBeVisible()
})
