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
  await userEvent.click(screen.getByRole('checkbox', { name: /原话也带上/ }))
  const card = sent('card-whole')
  expect(decodeURIComponent(card?.path ?? '')).not.toMatch(/13800138888/)
  openCard(card?.path ?? '')
  expect(screen.getByText(/原话：我是公安局的.*有事打（略）/)).toBeVisible()
})

test('of a long chat the card takes what was judged, and not the family’s talk around it', async () => {
  const talk = Array.from({ length: 14 }, (_, n) => `今天第${n + 1}趟拉草回来了，晚上炖羊肉，都来吃`)
  render(<Ask />)
  await ask([...talk, '我是医保局的，你的医保卡今天停用，点链接填身份证号和验证码认证，不然就冻结', ...talk].join('\n'))
  await userEvent.click(screen.getByRole('checkbox', { name: /原话也带上/ }))
  const path = decodeURIComponent(sent('card-whole')?.path ?? '')
  expect(path).toContain('医保卡')
  expect(path).not.toContain('拉草')
})

test('what is in order has no card: nobody’s “nothing was seen” is to calm another', async () => {
  render(<Ask />)
  await ask('明天两点开家长会，请到教室来。')
  expect(screen.queryByRole('button', { name: '发给家里人' })).toBeNull()
  expect(sent('card')?.path).toBe('/check/ask/index')
})

test.each(['/check/card/index', '/check/card/index?level=none&words=放心转', '/check/card/index?level=promo&type=authority'])(
  'a link that somebody made up says nothing: %s',
  async (path) => {
    openCard(path)
    expect(screen.getByText(/这张卡片打不开了/)).toBeVisible()
    expect(screen.queryByText(/放心/)).toBeNull()
    await tap('我也收到了这样的话，问一问')
    expect(phone.went).toEqual(['/check/ask/index'])
  },
)

test('numbers and addresses of a made-up link are not shown, nor what is too long for a card', () => {
  const path = written({
    level: 'danger',
    words: ['转账到13800138888', '好'.repeat(40), '张三粮站是坏人', '安全\u202e账户'],
    text: '点链接 http://pay-88.top/u 报身份证150102199001011234和验证码482913',
  })
  const card = readCard(Object.fromEntries(new URLSearchParams(path)))
  expect(card).toEqual({ level: 'danger', words: ['转账到（略）', '安全账户'], text: '点链接 （略） 报身份证（略）和验证码（略）' })
  expect(readCard({ level: 'danger', text: '明天两点开家长会，放心来' })).toEqual({ level: 'danger', words: [] })
  expect(readCard({ level: 'danger', words: null as never })).toEqual({ level: 'danger', words: [] })
  expect(cardOf({ level: 'none', types: [], marks: [] }, 'x', true)).toBeUndefined()
})

test('from the card it is one tap to 96110 and to what to do when money has gone', async () => {
  openCard('/check/card/index?level=doubtful&type=authority&words=安全账户')
  await tap('拨打 96110 问一问')
  expect(phone.dialled).toEqual(['96110'])
  await tap('钱已经转了，怎么办')
  expect(phone.went).toEqual(['/pages/cheated/index'])
})
