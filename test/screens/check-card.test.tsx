import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Ask from '@/check/ask'
import CardPage from '@/check/card'
import { cardOf, readCard, written } from '../../check/card'
import { newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

beforeEach(() => {
  newPhone()
  newCloud({ 'check.cases': () => ({ cases: [] }), 'check.clues': () => ({ known: [] }) })
})

const ask = async (words: string) => {
  await userEvent.click(screen.getByLabelText('收到的话，或者您遇到的事'))
  await userEvent.paste(words)
  await tap('看看像不像')
  await screen.findAllByRole('status')
}
const arrest = '我是公安局的，你涉嫌洗钱，把钱转到安全账户核查，不能告诉家里人，有事打13800138888，不转就逮捕'
/** What a tap on the share button sends. */
const sent = (id: string) => phone.share?.({ target: { dataset: { share: id } } })
const openCard = (path: string) => {
  phone.params = Object.fromEntries(new URL(path, 'http://x').searchParams)
  cleanup()
  render(<CardPage />)
}

test('其木格 sends her daughter a card: she asked, what it is like, the words that gave it away; not the message', async () => {
  render(<Ask />)
  await ask(arrest)
  const card = sent('card')
  expect(card?.title).toBe('我问过了，像是“冒充公检法和政府机关”，别转钱')
  expect(decodeURIComponent(card?.path ?? '')).not.toContain('有事打')
  openCard(card?.path ?? '')
  expect(screen.getByRole('heading', { name: /我问过了/ })).toBeVisible()
  expect(screen.getByText(/“.*安全账户.*”/)).toBeVisible()
  expect(screen.queryByText(/原话/)).toBeNull()
})

test('only when she wants it the message goes along, without the swindler’s number', async () => {
  render(<Ask />)
  await ask(arrest)
  await userEvent.click(screen.getByRole('checkbox', { name: /带上原话/ }))
  const card = sent('card-whole')
  expect(decodeURIComponent(card?.path ?? '')).not.toMatch(/13800138888/)
  openCard(card?.path ?? '')
  expect(screen.getByText(/原话：我是公安局的.*有事打（略）/)).toBeVisible()
})

test('what is in order has no card: nobody’s “nothing was seen” is to calm another', async () => {
  render(<Ask />)
  await ask('明天两点开家长会，请到教室来。')
  expect(screen.queryByRole('button', { name: '转给家里人' })).toBeNull()
  expect(sent('card')?.path).toBe('/check/ask/index')
})

test.each(['/check/card/index', '/check/card/index?level=none&words=放心转', '/check/card/index?level=promo&type=authority'])(
  'a link that somebody made up says nothing: %s',
  async (path) => {
    openCard(path)
    expect(screen.getByText(/这张卡片打不开了/)).toBeVisible()
    expect(screen.queryByText(/放心/)).toBeNull()
    await tap('我也收到了，也来问问')
    expect(phone.went).toEqual(['/check/ask/index'])
  },
)

test('numbers and addresses of a made-up link are not shown, nor what is too long for a card', () => {
  const path = written({ level: 'danger', words: ['打13800138888', '好'.repeat(40)], text: '上 http://pay-88.top/u 退钱' })
  const card = readCard(Object.fromEntries(new URLSearchParams(path)))
  expect(card).toEqual({ level: 'danger', words: ['打（略）'], text: '上 （略） 退钱' })
  expect(cardOf({ level: 'none', types: [], marks: [] }, 'x', true)).toBeUndefined()
})

test('from the card it is one tap to 96110 and to what to do when money has gone', async () => {
  openCard('/check/card/index?level=doubtful&type=authority&words=安全账户')
  await tap('拨打 96110 问一问')
  expect(phone.dialled).toEqual(['96110'])
  await tap('我已经转钱了')
  expect(phone.went).toEqual(['/pages/cheated/index'])
})
