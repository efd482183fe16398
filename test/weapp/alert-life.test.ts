import type { Input } from '../../types/contract'
import { approvesIn } from '../support/approves'
import { aLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'

const local = aLocal()
let buhe: Phone
let gaowa: Phone
beforeAll(async () => {
  buhe = await bootWeapp({ local, openid: 'buhe' })
  gaowa = await bootWeapp({ local, openid: 'gaowa' })
})

const words: Omit<Input<'alert.save'>, 'id'> = {
  regions: ['anhe/baiyin/bayan', 'anhe/baiyin/chagan'],
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金，转完就找不到人'],
  instruction: '见到人再谈钱，先打96110问问',
  expires: Date.now() + 7 * 86_400_000,
  submit: true,
}
const handIn = async (id: string, more: Partial<Input<'alert.save'>> = {}) =>
  (await local.as('buhe')).call('alert', { call: 'save', input: { ...words, id, ...more } })

test('高娃 gives the alert back with words; 布和 reads them, hands it in again, and she puts it in force', async () => {
  await handIn('sheep')
  await gaowa.open('work/desk')
  await gaowa.wait('等您审核')
  await gaowa.tap('等您审核')
  await gaowa.wait('同意发布')
  expect(gaowa.text()).toContain('布和写的')
  expect(gaowa.text()).toMatch(/登记 \d+ 户，3 个微信群/)
  await gaowa.tap('退回，请作者改')
  await gaowa.tap('退回')
  expect(gaowa.text()).toContain('写一句为什么')
  await gaowa.tap('说清楚骗子怎么骗')
  await gaowa.tap('退回')
  await gaowa.wait('退回去了')
  await gaowa.tap('看别的预警')
  await gaowa.wait('写一条预警')
  expect(gaowa.text()).not.toContain('有人冒充收羊老板')

  await buhe.open('work/review', { id: 'sheep' })
  await buhe.wait('：说清楚骗子怎么骗')
  expect(buhe.text()).toContain('高娃退回来了（')
  await buhe.tap('接着写')
  await buhe.wait('提交审核')
  await buhe.tap('提交审核')
  await buhe.wait(() => buhe.page === 'work/desk/index' || buhe.page === 'work/review/index')

  await gaowa.open('work/review', { id: 'sheep' })
  await gaowa.wait('同意发布')
  await gaowa.tap('同意发布')
  await gaowa.wait('发给 3 个群')
  expect(gaowa.text()).toContain('高娃审核通过')
})

test('布和 ticks 已发到 in a valley without a network, WeChat is ended there; the tick goes out once he is back', async () => {
  await buhe.open('work/groups', { id: 'sheep' })
  await buhe.wait('还剩 3 个群')
  await buhe.share('发到这个群：巴彦嘎查 牧户群')
  await buhe.wait('已发到')
  buhe.goOffline()
  await buhe.tap('已发到巴彦嘎查 牧户群')
  await buhe.wait('还剩 2 个群')
  expect(buhe.text()).toContain('记在手机里了')
  await buhe.restart()
  await buhe.open('work/groups', { id: 'sheep' })
  await buhe.wait('还剩 2 个群')
  const marks = buhe.calls.filter((c) => c === 'alert.posted').length
  await buhe.goOnline()
  await buhe.away()
  await buhe.wait(() => buhe.calls.filter((c) => c === 'alert.posted').length === marks + 1)
  const { data } = await local.sdk().database().collection('dispatches').doc('sheep.bayan-muhu').get()
  expect(data[0]).toMatchObject({ sharedAt: expect.any(Number), postedAt: expect.any(Number) })
})

test('布和 opens the card inside 查干嘎查 二组 and says so; 刚格尔 agrees; 乌云’s open counts there', async () => {
  const inGroup = await bootWeapp({ local, openid: 'buhe', group: 'og-chagan-2' })
  await inGroup.open('work/groups', { id: 'sheep' })
  await inGroup.wait('您是在微信群里打开的')
  await inGroup.tap('这是查干嘎查 二组')
  await inGroup.wait('记下了：这是查干嘎查 二组')
  const ganger = await bootWeapp({ local, openid: 'ganger' })
  await ganger.open('work/groups-admin')
  await ganger.wait('等您定的')
  expect(ganger.text()).toContain('布和在群里打开卡片')
  await ganger.tap('同意绑定：查干嘎查 二组')
  await ganger.wait(() => !ganger.text().includes('等您定的'))
  const wuyun = await bootWeapp({ local, openid: 'wuyun', group: 'og-chagan-2' })
  await wuyun.open('pages/alert', { id: 'sheep' })
  await wuyun.wait('有人冒充收羊老板')
  const { data } = await local.sdk().database().collection('opens').where({ group: 'chagan-2' }).get()
  expect(data).toHaveLength(1)
})

test('其木格 asks for help and says how to find her; 布和 calls her and notes 已帮到', async () => {
  const qimuge = await bootWeapp({ local, openid: 'qimuge', group: 'og-bayan-muhu' })
  await qimuge.open('pages/alert', { id: 'sheep' })
  await qimuge.wait('我需要帮助')
  await qimuge.tap('我需要帮助')
  await qimuge.type('怎么找您（可以不写）', '东头，138 0000 1111')
  await qimuge.tap('请网格员找我')
  await qimuge.wait('已告诉您村的网格员')
  await buhe.open('work/helps')
  await buhe.wait('东头，138 0000 1111')
  await buhe.tap('打电话 13800001111')
  expect(buhe.did.find((d) => d.what === 'makePhoneCall')?.options).toMatchObject({ phoneNumber: '13800001111' })
  await buhe.tap('已帮到')
  await buhe.wait('现在没有人等着帮忙')
})

test('the alert is updated, then withdrawn: the old card in the group shows what holds now first, the old one grey below', async () => {
  await handIn('sheep-2', { references: 'sheep', lines: ['这回改口要“检疫费”'] })
  await gaowa.open('work/review', { id: 'sheep-2' })
  await gaowa.wait('换下的是这一条')
  await gaowa.tap('同意发布')
  await gaowa.wait('高娃审核通过')
  const suhe = await bootWeapp({ local, openid: 'suhe', group: 'og-chagan-1' })
  await suhe.open('pages/alert', { id: 'sheep' })
  await suhe.wait('您打开的那条预警已经有了新的')
  const updated = suhe.text()
  expect(updated.indexOf('这回改口要“检疫费”')).toBeLessThan(updated.indexOf('原来的那条'))
  expect(updated.indexOf('原来的那条')).toBeLessThan(updated.indexOf('先要定金，转完就找不到人'))
  expect(updated).toContain('已更新')

  await gaowa.open('work/review', { id: 'sheep-2' })
  await gaowa.wait('撤销这条预警')
  await gaowa.tap('撤销这条预警')
  await gaowa.tap('情况已经查清，不是诈骗')
  await gaowa.tap('撤销，并通知收到的村')
  await gaowa.wait('已撤销')
  await suhe.open('pages/alert', { id: 'sheep' })
  await suhe.wait('您打开的那条预警已经撤销了')
  expect(suhe.text().indexOf('情况已经查清')).toBeLessThan(suhe.text().indexOf('原来的那条'))
})

test('娜仁 follows her parents’ village and sees its alert; 微信提醒 is asked for at her tap only', async () => {
  await handIn('hongqi', { regions: ['anhe/baiyin/hongqi'], headline: '冒充信用社催交激活费' })
  await approvesIn(await local.as('gaowa'), 'hongqi')
  const naren = await bootWeapp({ local, openid: 'naren' })
  await naren.open('pages/mine')
  await naren.wait('加一个老人住的村')
  expect(naren.did.filter((d) => d.what === 'requestSubscribeMessage')).toEqual([])
  await naren.tap('加一个老人住的村')
  await naren.wait('红旗村')
  await naren.tap('红旗村')
  await naren.wait(() => naren.calls.includes('person.follow'))
  await naren.open('pages/home')
  await naren.wait('冒充信用社催交激活费')
  expect(naren.text()).toContain('红旗村')
})
