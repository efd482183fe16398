import { approvesIn } from '../support/approves'
import { aLocal } from '../support/local'
import { bootWeapp, type Card, type Phone } from '../support/weapp'
import { textOf } from '../support/weapp-view'

const local = aLocal()
let buhe: Phone
let card: Card
let alertId: string
beforeAll(async () => {
  buhe = await bootWeapp({ local, openid: 'buhe' })
})

/** Opens a card as WeChat does. */
const tapCard = async (phone: Phone, { path }: Card) => {
  const { pathname, searchParams } = new URL(path, 'weapp://app')
  await phone.open(pathname.slice(1), Object.fromEntries(searchParams))
}
const names = ['已打开转发', '网格员自报已发', '群内已有人打开', '打开人数', '确认人数']
/** The evidence on one card of the worker's screen, name → value; none for a group that nothing was sent to. */
const levels = async (title: string) => {
  await buhe.open('work/groups', { id: alertId })
  await buhe.wait(title)
  const cards = buhe.nodes('view').map((n) => textOf([n]).split('\n'))
  const card = cards
    .filter((lines) => lines.includes(title) && lines.some((line) => /^(确认人数|还没发)/.test(line)))
    .sort((a, b) => a.length - b.length)[0]
  return Object.fromEntries(
    names.flatMap((name) => card?.flatMap((line) => (line.startsWith(name) ? [[name, line.slice(name.length)]] : [])) ?? []),
  )
}

test('布和 writes an alert from a case, sees it as residents will, and hands it in', async () => {
  await buhe.open('pages/mine')
  await buhe.wait('网格员')
  await buhe.tap('发预警')
  expect(buhe.page).toBe('work/desk/index')
  await buhe.wait('负责的村')
  for (const village of ['巴彦嘎查', '查干嘎查', '红旗村']) expect(buhe.text()).toContain(village)

  await buhe.tap('写一条预警')
  await buhe.wait('村民看到的样子')
  await buhe.tap('提交审核')
  expect(buhe.text()).toContain('还差几处没写')

  await buhe.tap('从案例写')
  await buhe.wait('找案例')
  await buhe.tap('案例，', 0)
  await buhe.wait('标题')
  await buhe.type('标题', '有人冒充收羊老板')
  await buhe.type('怎么做', '要转账先打96110问问')
  await buhe.tap('正在本地发生')
  expect(buhe.text()).toContain('预警 · 正在本地发生')
  await buhe.tap('提交审核')
  await buhe.wait(() => buhe.page === 'work/desk/index')
  const alerts = (await local.sdk().database().collection('alerts').get()).data
  expect(alerts).toMatchObject([{ status: 'submitted', headline: '有人冒充收羊老板', severity: 'severe' }])
  alertId = alerts[0]._id
})

test('高娃 of the command room approves it, and its tasks are there', async () => {
  await approvesIn(await local.as('gaowa'), alertId)
  while ((await local.sdk().database().collection('dispatches').count()).total !== 4) await local.timer('outbox')
  await buhe.open('work/groups', { id: alertId })
  await buhe.wait('还剩 4 个群')
})

test('one tap a group opens the share panel (M1) with a card that names the alert; 已发到 is his own word (M2)', async () => {
  await buhe.open('work/groups', { id: alertId })
  await buhe.wait('巴彦嘎查 牧户群')
  card = await buhe.share('发到这个群：巴彦嘎查 牧户群')
  expect(card.title).toContain('有人冒充收羊老板')
  expect(card.path).toContain(`id=${alertId}`)
  await buhe.wait('已发到')
  await buhe.tap('已发到巴彦嘎查 牧户群')
  await buhe.wait('还剩 3 个群')
  expect(await levels('巴彦嘎查 牧户群')).toEqual({
    已打开转发: expect.stringMatching(/月/),
    网格员自报已发: expect.stringMatching(/月/),
    群内已有人打开: '还没有',
    打开人数: '0 人',
    确认人数: '0 人',
  })
})

test('he saves the poster: WeChat’s own panel gets a picture with every word of it', async () => {
  await buhe.tap('看海报')
  await buhe.tap('存海报图')
  await buhe.wait(() => buhe.did.some((d) => d.what === 'showShareImageMenu'))
  const shown = buhe.did.find((d) => d.what === 'showShareImageMenu')
  expect(shown?.options.path).toBe('wxfile://tmp_poster.png')
  expect(buhe.picture('wxfile://tmp_poster.png')).toContain('有人冒充收羊老板')
  expect(buhe.text()).not.toContain('画不出海报图')
  buhe.refuseNext('showShareImageMenu', 'auth deny')
  await buhe.tap('存海报图')
  await buhe.wait('手机没让存到相册')
})

test('其木格 opens the card in her group and taps 我知道了: M4, M5 and M6 of that group, and of no other', async () => {
  const qimuge = await bootWeapp({ local, openid: 'qimuge', group: 'og-bayan-muhu' })
  await tapCard(qimuge, card)
  await qimuge.wait('有人冒充收羊老板')
  await qimuge.tap('我知道了')
  await qimuge.wait('已记下，您知道了')
  await tapCard(qimuge, card)
  await qimuge.wait('已记下，您知道了')
  expect(await levels('巴彦嘎查 牧户群')).toMatchObject({ 群内已有人打开: '有', 打开人数: '1 人', 确认人数: '1 人' })
  expect(await levels('红旗村 村民群')).toEqual({})
})

test('娜仁 opens it in the same group and only reads: two opened, one acknowledged', async () => {
  const naren = await bootWeapp({ local, openid: 'naren', group: 'og-bayan-muhu' })
  await tapCard(naren, card)
  await naren.wait('我知道了')
  expect(await levels('巴彦嘎查 牧户群')).toMatchObject({ 打开人数: '2 人', 确认人数: '1 人' })
})

test('老王 sees it on his first screen: an open from no group stands under 来源不明', async () => {
  const laowang = await bootWeapp({ local, openid: 'laowang' })
  await laowang.open('pages/home')
  await laowang.wait('预警')
  await laowang.tap('预警，有人冒充收羊老板')
  await laowang.wait('怎么做')
  expect(await levels('红旗村 村民群')).toEqual({})
  expect(await levels('来源不明')).toEqual({ 打开人数: '1 人', 确认人数: '0 人' })
})

test('苏和 taps 我知道了 where there is no network: kept, sent once when there is', async () => {
  const suhe = await bootWeapp({ local, openid: 'suhe', group: 'og-chagan-1' })
  await tapCard(suhe, card)
  await suhe.wait('我知道了')
  suhe.goOffline()
  await suhe.tap('我知道了')
  await suhe.wait('已记在手机上')
  await suhe.goOnline()
  await suhe.away()
  expect(suhe.calls.filter((c) => c === 'alert.acknowledge')).toHaveLength(1)
  expect(await levels('查干嘎查 一组')).toMatchObject({ 打开人数: '1 人', 确认人数: '1 人' })
})
