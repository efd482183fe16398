/** 像不像诈骗 in the built mini program: judged on the phone, with a network or without. */
import { aLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'

const local = aLocal()
let phone: Phone
beforeAll(async () => {
  phone = await bootWeapp({ local, openid: 'qimuge' })
})

const fraud =
  '对方：我是市公安局的，您的银行卡涉嫌洗钱，要把钱转到安全账户核查\n我：真的吗？\n对方：案件保密，不能告诉家里人，现在就去转，不转就逮捕你'
const courier = '您的包裹已到驿站，取件码 6-2-1008，请凭码取件。'

const ask = async (words: string) => {
  await phone.type('收到的话，或者您遇到的事', words)
  await phone.tap('看看像不像')
}

test('其木格 taps 像不像诈骗 and types what a “policeman” wrote: 高危, his words marked, what to do, two cases', async () => {
  await phone.open('pages/home')
  await phone.tap('像不像诈骗')
  expect(phone.page).toBe('check/ask/index')
  await ask(fraud)
  await phone.wait('高危')
  expect(phone.text()).toMatch(/逮捕（\d）/)
  expect(phone.text()).toContain('拿案子、坐牢吓您')
  expect(phone.text()).toContain('不转钱，不点链接')
  expect(phone.nodes('button').filter((n) => String(n.attributes['aria-label']).startsWith('案例，'))).toHaveLength(2)
  expect(phone.calls).not.toContain('check.ask')
})

test('from there to the police: the report has her words in it already', async () => {
  await phone.tap('举报给派出所')
  expect(phone.page).toBe('report/write/index')
  const what = phone.nodes('textarea').find((n) => String(n.attributes.value).includes('安全账户'))
  expect(what?.attributes.value).toBe(fraud)
  await phone.back()
})

test('without a network, and after WeChat has ended the program, the phone still answers', async () => {
  phone.goOffline()
  await phone.restart()
  await phone.open('pages/home')
  await phone.tap('像不像诈骗')
  await ask(fraud)
  await phone.wait('高危')
  expect(phone.text()).toMatch(/逮捕（\d）/)
  expect(phone.calls).not.toContain('check.ask')
})

test('a courier’s message: no known trick seen, and never that it is safe', async () => {
  await ask(courier)
  await phone.wait('没看到已知骗术')
  expect(phone.text()).toContain('没看到，不等于没问题')
  expect(phone.text()).not.toMatch(/高危|安全|放心/)
})
