/** The editing desk in the built mini program: a case begun on the phone, kept in the cloud, with a picture to it. */
import { aLocal } from '../support/local'
import { jpegOf } from '../support/pictures'
import { bootWeapp, type Phone } from '../support/weapp'

const photograph = jpegOf()

const local = aLocal()
let sarna: Phone
beforeAll(async () => {
  sarna = await bootWeapp({ local, openid: 'sarna', pictures: { 'wxfile://tmp_slip.jpg': photograph } })
})

test('萨日娜 begins a case and keeps it; before that there is no place for pictures', async () => {
  await sarna.open('edit/desk')
  await sarna.tap('写一份新的')
  await sarna.tap('开始写')
  await sarna.type('标题', '驼绒被子 收钱不发货')
  await sarna.wait('先把稿子存起来')
  await sarna.tap('先存起来')
  await sarna.wait('已经存好了')
  expect(sarna.calls).toContain('manuscript.save')
})

test('she puts a picture to it and says what it shows; a lost answer is made good by going on', async () => {
  sarna.loseNextAnswer('manuscript.attach')
  await sarna.tap('放图片')
  await sarna.wait('接着传不用从头来')
  await sarna.tap('接着传')
  await sarna.type('图片 1：图里看见了什么', '一张转账单')
  await sarna.tap('先存起来')
  await sarna.wait('已经存好了')
})

test('opened again on another phone it is all there', async () => {
  const id = sarna.query.id as string
  const again = await bootWeapp({ local, openid: 'sarna' })
  await again.open('edit/desk', { id })
  await again.wait('拿掉图片 1')
  expect(again.nodes('image').some((one) => String(one.attributes.src).startsWith('http'))).toBe(true)
})
