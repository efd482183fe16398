/** What people are used to from WeChat, in the built mini program. */
import { approvesIn } from '../support/approves'
import { aLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'

const local = aLocal()
let qimuge: Phone
beforeAll(async () => {
  const batu = await local.as('batu')
  const alert = { id: 'sheep', regions: ['anhe/baiyin/bayan'], severity: 'severe', type: 'farming', audiences: [], submit: true }
  const words = { headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问' }
  await batu.call('alert', { call: 'save', input: { ...alert, ...words, expires: Date.now() + 86_400_000 } })
  await approvesIn(batu, 'sheep')
  qimuge = await bootWeapp({ local, openid: 'qimuge' })
})

test('其木格 pulls her first screen down, and it is asked for anew', async () => {
  await qimuge.open('pages/home')
  await qimuge.wait('有人冒充收羊老板')
  const before = qimuge.calls.filter((call) => call === 'home.today').length
  await qimuge.pull()
  await qimuge.wait(() => qimuge.calls.filter((call) => call === 'home.today').length === before + 1)
  await qimuge.wait(() => qimuge.did.some(({ what }) => what === 'stopPullDownRefresh'))
})

test('she sends the alert on to her sister from the menu: the same alert, with a picture that says what it is', async () => {
  await qimuge.open('pages/alert', { id: 'sheep' })
  await qimuge.wait('要转账先打96110问问')
  const card = await qimuge.passOn()
  expect(card).toMatchObject({ title: '有人冒充收羊老板', path: '/pages/alert/index?id=sheep' })
  expect(qimuge.picture(card.imageUrl ?? '').replaceAll('\n', '')).toBe('防骗预警有人冒充收羊老板')
})

test('我被骗了 goes on the same way', async () => {
  await qimuge.open('pages/cheated')
  expect(await qimuge.passOn()).toMatchObject({ path: '/pages/cheated/index' })
})

test('from 案例 to 今天 and back: she is where she was in the list', async () => {
  await qimuge.open('pages/cases')
  qimuge.scroll(640)
  await qimuge.tap('今天')
  await qimuge.wait(() => qimuge.page === 'pages/home/index')
  qimuge.scroll(0)
  await qimuge.tap('案例')
  await qimuge.wait(() => qimuge.did.some(({ what, options }) => what === 'pageScrollTo' && options.scrollTop === 640))
})

test('a new version is taken up when she says so', async () => {
  await qimuge.newVersion()
  expect(qimuge.did.map(({ what }) => what)).toEqual(expect.arrayContaining(['showModal', 'applyUpdate']))
})

test('高娃 looks at a town’s groups one by one: the link with a place in it opens', async () => {
  const gaowa = await bootWeapp({ local, openid: 'gaowa' })
  await gaowa.open('work/coverage', { id: 'sheep' })
  await gaowa.wait('一个群一个群地看')
  await gaowa.tap('一个群一个群地看')
  await gaowa.wait('巴彦嘎查 牧户群')
  expect(gaowa.query.region).toBe('anhe%2Fbaiyin')
})
