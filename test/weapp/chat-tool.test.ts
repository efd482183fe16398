import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { approvesIn } from '../support/approves'
import { type Local, startLocal } from '../support/local'
import { bootWeapp, type Phone, useBuild } from '../support/weapp'
import { textOf } from '../support/weapp-view'

const build = mkdtempSync(path.join(tmpdir(), 'weapp-'))
let local: Local
beforeAll(async () => {
  cpSync('dist/weapp', build, { recursive: true })
  execFileSync(process.execPath, ['config/chat-tool/pack.mjs', build])
  useBuild(build)
  local = await startLocal()
  const chen = await local.as('chen')
  const words = { headline: '有人冒充收羊老板', lines: ['先要定金'], instruction: '先打96110问问', expires: Date.now() + 86_400_000 }
  const input = { id: 'sheep', submit: true, regions: ['anhe/baiyin'], severity: 'severe', type: 'farming', audiences: [], ...words }
  await chen.call('alert', { call: 'save', input })
  await approvesIn(chen, 'sheep')
})
afterAll(async () => {
  await local.stop()
  rmSync(build, { recursive: true, force: true })
})

const buhe = async (baseLibrary: string): Promise<Phone> => {
  const phone = await bootWeapp({ local, openid: 'buhe', baseLibrary })
  await phone.open('work/groups', { id: 'sheep' })
  await phone.wait('巴彦嘎查 牧户群')
  return phone
}
const cards = async (opengid: string) => {
  const { groups } = await (await fetch(`${local.url}/local/api/state`)).json()
  return groups.find((g: { opengid: string }) => g.opengid === opengid).cards
}
const dispatch = async (group: string) => (await local.sdk().database().collection('dispatches').doc(`sheep.${group}`).get()).data[0]

test('an older WeChat, or a group that is not bound: only the share card', async () => {
  expect((await buhe('3.11.0')).text()).not.toContain('直接发进群')
  const names = (await buhe('3.11.1')).nodes('button').map((b) => String(b.attributes['aria-label'] || textOf([b])))
  expect(names.filter((n) => n.startsWith('直接发进'))).toHaveLength(3)
  expect(names).not.toContain('直接发进群：查干嘎查 二组')
})

test('布和 taps once to open the tool in that group and once to send: the card is there, and it is M3, not his word', async () => {
  const phone = await buhe('3.12.0')
  await phone.tap('直接发进群：巴彦嘎查 牧户群')
  expect(phone.page).toBe('chat/index')
  expect(phone.text()).toContain('有人冒充收羊老板')
  await phone.tap('发出这张卡片')
  await phone.wait('卡片已经发进群了')
  expect(await cards('og-bayan-muhu')).toMatchObject([
    { openid: 'buhe', title: '有人冒充收羊老板', path: '/pages/alert/index?id=sheep&d=sheep.bayan-muhu' },
  ])
  await phone.tap('回到村哨')
  await phone.wait('他手机里的微信聊天工具，')
  expect(phone.text()).toContain('还剩 3 个群')
  expect(await dispatch('bayan-muhu')).toMatchObject({ postedBy: 'chatTool' })
  expect(await dispatch('bayan-muhu')).not.toHaveProperty('confirmedAt')
})

test('sent where there is no network: kept on the phone, and told when there is', async () => {
  const phone = await buhe('3.12.0')
  await phone.tap('直接发进群：查干嘎查 一组')
  phone.goOffline()
  await phone.tap('发出这张卡片')
  await phone.wait('卡片已经发进群了')
  await phone.tap('回到村哨')
  await phone.wait('记在手机里了')
  expect(await dispatch('chagan-1')).not.toHaveProperty('postedAt')
  await phone.goOnline()
  await phone.away()
  expect(await dispatch('chagan-1')).toMatchObject({ postedBy: 'chatTool' })
})

test('when the tool does not open, or the card does not leave, nothing is claimed and the share card is the way', async () => {
  const phone = await buhe('3.12.0')
  await phone.tap('直接发进群：红旗村 村民群')
  phone.refuseNext('shareAppMessageToGroup', 'system error')
  await phone.tap('发出这张卡片')
  await phone.wait('卡片没有发出去')
  await phone.tap('回到村哨')
  phone.refuseNext('openChatTool', 'no permission')
  await phone.tap('直接发进群：红旗村 村民群')
  await phone.wait('微信没能直接打开这个群')
  expect(phone.text()).not.toContain('直接发进群')
  await phone.share('发到这个群：红旗村 村民群')
  expect(await dispatch('hongqi-cunmin')).not.toHaveProperty('postedAt')
  expect(await cards('og-hongqi-cunmin')).toEqual([])
})

test('opened without a card, from WeChat’s own list of tools, it says where cards come from', async () => {
  const phone = await bootWeapp({ local, openid: 'qimuge', baseLibrary: '3.12.0' })
  await phone.open('chat')
  expect(phone.text()).toContain('在村哨里打开一条要发的预警')
  await phone.tap('回到村哨')
  expect(phone.page).toBe('pages/home/index')
})
