import { aLocal } from '../support/local'
import { bootWeapp } from '../support/weapp'

const local = aLocal()

test('刚格尔 asks 苏和 on his phone; 苏和 opens the card, takes it on, is confirmed and finds his work', async () => {
  const ganger = await bootWeapp({ local, openid: 'ganger' })
  await ganger.open('pages/mine')
  await ganger.wait('人员')
  await ganger.tap('人员')
  await ganger.wait('请人来做事')
  await ganger.tap('请人来做事')
  await ganger.tap('网格员')
  await ganger.tap('查干嘎查')
  await ganger.type('叫什么名字', '苏和')
  await ganger.type('为什么请他', '村里选的新网格员')
  await ganger.tap('出邀请码')
  await ganger.wait('邀请码出好了')
  const code = /([0-9A-Z]{4}) ([0-9A-Z]{4})/.exec(ganger.text())?.slice(1).join('') ?? ''

  const suhe = await bootWeapp({ local, openid: 'suhe' })
  await suhe.open('pages/mine')
  await suhe.wait('我有工作邀请码')
  await suhe.tap('我有工作邀请码')
  await suhe.type('邀请码', code)
  await suhe.wait('请苏和做')
  await suhe.tap('我是苏和，愿意做')
  await suhe.wait('他会问您手机上是哪个词')

  await ganger.open('work/people')
  await ganger.wait('是苏和本人，确认')
  await ganger.tap('是苏和本人，确认')
  await ganger.wait(() => !ganger.text().includes('是苏和本人，确认'))
  await suhe.tap('看看确认了没有')
  await suhe.wait('已经确认了')
  await suhe.open('pages/mine')
  await suhe.wait('发预警')
})
