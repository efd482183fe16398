/** In WeChat there is no voice but what was spoken before: every screen with words for residents is heard, some of it in flight mode. */
import { readFileSync } from 'node:fs'
import { packs } from '../../content/packs'
import { pactLines } from '../../content/pact'
import { stories } from '../../content/stories'
import type { SpokenText } from '../../types/entities/voice'
import { aLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'
import { nameOf } from '../support/weapp-view'

const local = aLocal({ env: { CUNSHAO_SPEECH_A_MINUTE: '100000' } })
let phone: Phone
const texts = () => local.sdk().database().collection('spokenTexts')
const count = async (where: object) => (await texts().where(where).count()).total ?? 0

const sheep = '三十只便宜羊'
const comic = 'comic-sheep-deposit'
const [pack] = packs.filter(({ band }) => band === '10-13')
const [story] = stories.filter(({ band }) => band === '10-13')

/** As app.config.ts lists them, by folder and name. */
const screens = (): string[] => {
  const { pages, subPackages } = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
}
const isStaffs = (screen: string) => /^(work|edit)\//.test(screen) || readFileSync(`src/${screen}.tsx`, 'utf8').includes('<StaffScreen')
/** Mongolian is recorded by people, and by nobody else. */
const recordedByPeople = ['mongolian/read/index']
const forResidents = screens().filter((screen) => !isStaffs(screen) && !recordedByPeople.includes(screen))

/** What is given to a screen that shows one thing. */
const showing: Record<string, () => Record<string, string>> = {
  'pages/tip/index': () => ({ id: tip }),
  'pages/alert/index': () => ({ id: 'sheep-alert' }),
  'pages/case/index': () => ({ id: 'sheep-deposit' }),
  'handbook/page/index': () => ({ type: 'rebate' }),
  'check/card/index': () => ({ level: 'danger', type: 'rebate' }),
  'comic/read/index': () => ({ id: comic }),
  'school/class/index': () => ({ pack: pack!._id, cut: 'one' }),
}
let tip = ''

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
  const { command, RegExp: matching } = local.sdk().database()
  const qimuge = await local.as('qimuge')
  const week = await qimuge.call<{ data: { days: { tip?: { _id: string } }[] } }>('home', { call: 'week', input: {} })
  const listed = async (words: object) =>
    (await qimuge.call<{ data: { cases: { _id: string }[] } }>('case', { call: 'list', input: { page: 0, ...words } })).data.cases
  const cases = [...(await listed({})), ...(await listed({ words: sheep }))]
  const tips = week.data.days.flatMap((day) => day.tip?._id ?? [])
  tip = tips[0]!
  const quiz = await local.sdk().database().collection('quizItems').where({ theme: pack!.theme }).get()
  const starting = (ids: string[]) => matching({ regexp: `^(${ids.join('|')})_` })
  // what is not opened here counts as refused, so that it need not be spoken
  const opened = command.or([
    { kind: command.in(['alert', 'standing', 'screen']) },
    { _id: command.in([...tips.map((id) => `tip.${id}`), ...cases.map(({ _id }) => `case.${_id}`)]) },
    { _id: command.in(['case.sheep-deposit', 'handbook.rebate', `comic.${comic}`, `pack.${pack!._id}`]) },
    { kind: 'quizItem', item: starting(quiz.data.map(({ _id }) => _id)) },
    { kind: 'story', item: starting([story!._id]) },
  ])
  await texts().where({ state: 'waiting' }).update({ state: 'refused' })
  await texts().where(opened).update({ state: 'waiting' })
  const ganger = await local.as('ganger')
  const yes = { yes: true, price: 300, cap: 1_000_000, after: 0 }
  expect(await ganger.call('voice', { call: 'decide', input: yes })).toMatchObject({ ok: true })
  await spoken()
  phone = await bootWeapp({ local, openid: 'qimuge' })
}, 180_000)

const spoken = async () => {
  while ((await count({ state: 'waiting' })) > 0) await local.timer('voice')
}
/** Has the messages spoken that this phone was dealt, one after another. */
const speaksDealt = async () => {
  const dealt = [...JSON.stringify(phone.storage.quiz).matchAll(/"_id":"([\w-]+)"/g)].map(([, id]) => id)
  const parts = local
    .sdk()
    .database()
    .RegExp({ regexp: `^(${dealt.join('|')})_` })
  await texts().where({ kind: 'quizItem', item: parts, state: 'refused' }).update({ state: 'waiting' })
  await spoken()
}

const heard = () => phone.did.filter(({ what }) => what === 'heard')
/** Taps 念给我听 and hears something. */
const listens = async (name = '念给我听', nth = 0) => {
  const before = heard().length
  await phone.tap(name, nth)
  await phone.wait(() => heard().length > before)
}
const canListen = () => phone.nodes('button').some((button) => nameOf(button).includes('念给我听'))

test('其木格 hears the day’s tip and the alert on her first screen', async () => {
  await phone.open('pages/home')
  await phone.wait('今日一条')
  await listens('念给我听：有人冒充收羊老板')
  await listens('念给我听', 1)
  expect(phone.text()).toContain('机器念的')
})

test.each(forResidents)('%s is heard', async (screen) => {
  if (screen.startsWith('school/')) phone = await bootWeapp({ local, openid: 'qiqige' })
  await phone.open(screen, showing[screen]?.())
  await phone.wait(canListen)
  if (screen === 'family/quiz/index') await speaksDealt()
  await listens()
  if (screen.startsWith('school/')) phone = await bootWeapp({ local, openid: 'qimuge' })
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
  await listens('念给我听', 1)
  expect(await count({ words: local.sdk().database().RegExp({ regexp: '涉嫌洗钱，要把钱' }) })).toBe(0)
})

test('娜仁’s family hears a scene of 亲子游戏, an answer, a place of a story and the pact that hangs on the wall', async () => {
  phone = await bootWeapp({ local, openid: 'naren' })
  await phone.open('family/little')
  await phone.tap('开始')
  await listens()

  await phone.open('family/quiz')
  await phone.wait('大人先猜')
  await speaksDealt()
  await phone.tap('先打个电话问问')
  await listens()
  await phone.tap('都说不清，直接看')
  await phone.wait('可以这样问')
  await listens()

  await phone.open('family/story')
  await phone.tap(story!.title)
  await phone.wait('不演了')
  await listens()

  await phone.open('family/pact')
  for (const line of pactLines.slice(0, 3)) await phone.tap(`如果${line.when}，${line.act}。`)
  await phone.tap('就这样说好了')
  await phone.wait('我家的防骗公约')
  await listens()
})

test('老王 hears how his report stands; 其其格’s class hears each of its screens, the card for home too', async () => {
  phone = await bootWeapp({ local, openid: 'laowang' })
  await phone.open('report/write')
  await phone.tap('没有')
  await phone.type('发生了什么', '有人说卖便宜羊，先要定金。')
  await phone.tap('交上去')
  await phone.wait('已收到')
  await listens()

  phone = await bootWeapp({ local, openid: 'qiqige' })
  await phone.open('school/class', { pack: pack!._id, cut: 'ten' })
  for (let at = ''; !phone.text().includes('下课'); ) {
    await phone.wait(() => phone.text() !== at)
    at = phone.text()
    if (!at.includes('今天来了多少同学')) await listens()
    await phone.tap('下一页')
  }
})

test('in flight mode she hears the week’s tip, the days before, the alert she has seen and 我被骗了 from her phone', async () => {
  phone = await bootWeapp({ local, openid: 'qimuge' })
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
  await phone.open('resident/days')
  await listens()
  for (const { options } of heard().slice(-4)) expect(options.src).toMatch(/^wxfile:\/\/usr\//)
  await phone.goOnline()
})

test('what nobody has spoken is said calmly', async () => {
  const { data } = await texts().where({ kind: 'case', state: 'refused' }).limit(1).get()
  const [text] = data as SpokenText[]
  await phone.open('pages/case', { id: text!.item })
  await phone.tap('念给我听')
  await phone.wait('这里还没有声音，请身边的人帮着念一念。')
})
