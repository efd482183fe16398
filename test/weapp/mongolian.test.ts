import { aLocal } from '../support/local'
import { bootWeapp } from '../support/weapp'

const local = aLocal()

test('乌云 finds the door by its word, goes in and back to Chinese; later she lands at it, and it opens in flight mode', async () => {
  const phone = await bootWeapp({ local, openid: 'wuyun' })
  await phone.open('pages/home')
  await phone.wait('选我的村子')
  await phone.tap('蒙古文')
  expect(phone.page).toBe('mongolian/home/index')
  await phone.wait('今天的提示')
  await phone.tap('我被骗了，怎么办')
  expect(phone.page).toBe('pages/cheated/index')
  await phone.back()
  await phone.tap('换回汉文')
  expect(phone.page).toBe('pages/home/index')

  await phone.open('pages/mine')
  await phone.tap('蒙古文')
  phone.goOffline()
  await phone.restart()
  await phone.open('pages/home')
  await phone.wait('下面是手机里留着的内容')
  expect(phone.page).toBe('mongolian/home/index')
  await phone.back()
  await phone.wait('我被骗了，怎么办')
  expect(phone.page).toBe('pages/home/index')
})
