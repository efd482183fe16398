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
  expect(phone.text()).toMatch(/安全账户（\d）/)
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

test('from there to the family: a card that says she asked, without her words; her daughter opens it', async () => {
  const card = await phone.share('发给家里人')
  expect(card.title).toBe('我问过了，像是“冒充公检法和政府机关”，别转钱')
  expect(decodeURIComponent(card.path)).not.toContain('真的吗')
  const daughter = await bootWeapp({ local, openid: 'naren' })
  await daughter.open(card.path.slice(1))
  await daughter.wait('我问过了')
  expect(daughter.text()).toContain('对方的话里，这几处不对劲')
  expect(daughter.text()).toContain('拨打 96110 问一问')
})

test('she knows better: one tap, one of two words, and with her consent it goes to the editing desk', async () => {
  await phone.tap('说错了？其实没事')
  expect(phone.calls).not.toContain('check.dispute')
  await phone.tap('同意，交上去')
  await phone.wait('交上去了，谢谢您')
  expect(phone.calls).toContain('check.dispute')
})

const evening = Array.from({ length: 16 }, (_, n) => `今天第${n + 1}趟拉草回来了，晚上炖羊肉，都来吃`)

test('an advert wants to sell; in a long chat the part that matters is shown', async () => {
  await ask('【红山超市】双十一羊肉卷满100减20，鸡蛋每人限购两板，地址新华路口。拒收请回复R')
  await phone.wait('像是推销')
  expect(phone.text()).toContain('不想收，不理它就行')
  await ask(
    [...evening, '我是医保局的，你的医保卡今天停用，点链接填身份证号和验证码认证，不然就冻结', ...evening.map((line) => `${line}啊`)].join(
      '\n',
    ),
  )
  await phone.wait('要紧的是这一段')
  const shown = () => phone.text().split('要紧的是这一段')[1] ?? ''
  expect(shown()).toContain('医保卡')
  expect(shown()).not.toContain('第1趟拉草')
  await phone.tap('看全部原话')
  expect(shown()).toContain('第1趟拉草')
})

test('without a network, and after WeChat has ended the program, the phone still answers', async () => {
  phone.goOffline()
  await phone.restart()
  await phone.open('pages/home')
  await phone.tap('像不像诈骗')
  await ask(fraud)
  await phone.wait('高危')
  expect(phone.text()).toMatch(/安全账户（\d）/)
  expect(phone.calls).not.toContain('check.ask')
})

test('a courier’s message: no known trick seen, and never that it is safe', async () => {
  await ask(courier)
  await phone.wait('没看到已知骗术')
  expect(phone.text()).toContain('没看到，不等于没问题')
  expect(phone.text()).not.toMatch(/高危|安全|放心/)
})
