/** In WeChat there is no voice but what was spoken before: every screen with words for residents is heard, some of it in flight mode. */
import type { SpokenText } from '../../types/entities/voice'
import { aLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'

const local = aLocal({ env: { CUNSHAO_SPEECH_A_MINUTE: '100000' } })
let phone: Phone
const texts = () => local.sdk().database().collection('spokenTexts')
const count = async (where: object) => (await texts().where(where).count()).total ?? 0

/** What the test opens is spoken before the rest. */
const sheep = '三十只便宜羊'
const chosen = ['case.sheep-deposit', 'handbook.rebate']

beforeAll(async () => {
  const batu = await local.as('batu')
  const expires = (await local.now()) + 86_400_000
  const alert = {
    ...{ id: 'sheep-alert', severity: 'severe', type: 'shopping', audiences: [], regions: ['anhe/baiyin'], submit: true },
    ...{ headline: '有人冒充收羊老板', lines: ['先要定金，再也不来'], instruction: '没见着人，别收定金单', expires },
  }
  const saved = await batu.call<{ ok: boolean }>('alert', { call: 'save', input: alert })
  expect(saved).toMatchObject({ ok: true })
  const { data } = await batu.call<{ data: { version: string } }>('alert', { call: 'read', input: { id: alert.id } })
  expect(await batu.call('alert', { call: 'approve', input: { id: alert.id, version: data.version } })).toMatchObject({ ok: true })

  const gathered = async () => (await local.sdk().database().collection('speechPlans').where({}).get()).data[0]?.gatheredAt > 0
  do await local.timer('voice')
  while (!(await gathered()))
  const { command } = local.sdk().database()
  const qimuge = await local.as('qimuge')
  const week = await qimuge.call<{ data: { days: { tip?: { _id: string } }[] } }>('home', { call: 'week', input: {} })
  const shown = await qimuge.call<{ data: { cases: { _id: string }[] } }>('case', { call: 'list', input: { page: 0, words: sheep } })
  const ids = [
    ...week.data.days.flatMap(({ tip }) => (tip ? [`tip.${tip._id}`] : [])),
    ...shown.data.cases.map(({ _id }) => `case.${_id}`),
    ...chosen,
  ]
  await texts()
    .where({ _id: command.in(ids) })
    .update({ turn: 1 })
  await texts().where({ kind: 'screen' }).update({ turn: 2 })
  const ganger = await local.as('ganger')
  const yes = { yes: true, price: 300, cap: 1_000_000, after: 0 }
  expect(await ganger.call('voice', { call: 'decide', input: yes })).toMatchObject({ ok: true })
  while ((await count({ state: 'waiting', turn: command.lte(10) })) > 0) await local.timer('voice')
  phone = await bootWeapp({ local, openid: 'qimuge' })
}, 180_000)

const heard = () => phone.did.filter(({ what }) => what === 'heard')
/** Taps 念给我听 and hears something. */
const listens = async (name = '念给我听', nth = 0) => {
  const before = heard().length
  await phone.tap(name, nth)
  await phone.wait(() => heard().length > before)
}

test('其木格 hears the day’s tip and the alert on her first screen', async () => {
  await phone.open('pages/home')
  await phone.wait('今日一条')
  await listens('念给我听：有人冒充收羊老板')
  await listens('念给我听', 1)
  expect(phone.text()).toContain('机器念的')
})

test.each([
  ['an alert', 'pages/alert', { id: 'sheep-alert' }],
  ['a case', 'pages/case', { id: 'sheep-deposit' }],
  ['a page of the handbook', 'handbook/page', { type: 'rebate' }],
  ['我被骗了', 'pages/cheated', {}],
  ['举报', 'report/write', {}],
  ['the rules', 'rights/rules', {}],
  ['whose village', 'resident/village', {}],
] as const)('%s is heard', async (_what, route, query) => {
  await phone.open(route, query)
  await phone.wait('念给我听')
  await listens()
})

test('cases that she looks for are heard, one after the other', async () => {
  await phone.open('pages/cases')
  await phone.type('搜一搜', sheep)
  await phone.wait(() => phone.calls.filter((call) => call === 'case.list').length > 1)
  await phone.wait('念给我听')
  await listens()
})

test('what 像不像诈骗 answers is heard, put together from sentences; what she pasted never leaves for it', async () => {
  await phone.open('check/ask')
  await phone.type('收到的话，或者您遇到的事', '我是市公安局的，您的银行卡涉嫌洗钱，要把钱转到安全账户核查，案件保密，不能告诉家里人')
  await phone.tap('看看像不像')
  await phone.wait('高危')
  await listens()
  expect(await count({ words: local.sdk().database().RegExp({ regexp: '涉嫌洗钱，要把钱' }) })).toBe(0)
})

test('亲子游戏: a scene is heard', async () => {
  await phone.open('family/little')
  await phone.tap('开始')
  await listens()
})

test('in flight mode she hears the week’s tip, the alert she has seen and 我被骗了 from her phone', async () => {
  await phone.open('pages/cheated')
  await phone.open('pages/home')
  await phone.wait('今日一条')
  const kept = () => (phone.storage.sounds ?? {}) as Record<string, string[]>
  await phone.wait(() => (kept().week?.length ?? 0) > 3 && !!kept().cheated && !!kept().alerts?.length, 20_000)
  phone.goOffline()
  await phone.restart()
  await phone.open('pages/home')
  await listens('念给我听：有人冒充收羊老板')
  await listens('念给我听', 1)
  await phone.open('pages/cheated')
  await listens()
  for (const { options } of heard().slice(-3)) expect(options.src).toMatch(/^wxfile:\/\/usr\//)
  await phone.goOnline()
})

test('what nobody has spoken is said calmly', async () => {
  const { data } = await texts().where({ kind: 'case', state: 'waiting' }).limit(1).get()
  const [text] = data as SpokenText[]
  await phone.open('pages/case', { id: text!.item })
  await phone.tap('念给我听')
  await phone.wait('这里还没有声音，请身边的人帮着念一念。')
})
