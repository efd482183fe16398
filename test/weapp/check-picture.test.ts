/** 像不像诈骗 from a screenshot in the built mini program: the phone itself finds the words (VisionKit). */
import { aLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'

const local = aLocal()

const written = () => phone.nodes('textarea').map((n) => String(n.attributes.value))
const withPicture = async (words: string) => {
  phone = await bootWeapp({ local, openid: 'qimuge', pictures: words ? { 'wxfile://tmp_shot.jpg': Buffer.from(words) } : {} })
  await phone.open('check/ask')
}
let phone: Phone

test('其木格 picks a screenshot: its words stand in the box to be looked over, and only then are judged', async () => {
  await withPicture('您的快递丢失，加客服微信理赔\n共享屏幕，按提示把钱转到安全账户')
  await phone.tap('拍照或选截图')
  await phone.wait('看看有没有认错的')
  expect(written()).toEqual(['您的快递丢失，加客服微信理赔\n共享屏幕，按提示把钱转到安全账户'])
  expect(phone.text()).not.toContain('高危')
  await phone.tap('看看像不像')
  await phone.wait(/高危|可疑/)
  expect(phone.calls).toEqual(expect.not.arrayContaining(['check.ask', 'report.attach']))
})

test('a picture without words, and a phone that cannot: a sentence, and the box as it was', async () => {
  await withPicture(' ')
  await phone.type('收到的话，或者您遇到的事', '有人要我的验证码')
  await phone.tap('拍照或选截图')
  await phone.wait('图片里没认出字')
  phone.refuseNext('createVKSession', '2000004')
  await phone.tap('拍照或选截图')
  await phone.wait('图片里没认出字')
  expect(written()).toEqual(['有人要我的验证码'])
})

test('布和 changes his mind and picks none: nothing is said', async () => {
  await withPicture('')
  await phone.tap('拍照或选截图')
  expect(phone.text()).not.toContain('没认出字')
})
