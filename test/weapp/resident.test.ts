import { aLocal } from '../support/local'
import { bootWeapp } from '../support/weapp'

const local = aLocal()

test('其木格 sees her village and one tip in one call; the tip leads to the case it comes from', async () => {
  const phone = await bootWeapp({ local, openid: 'qimuge' })
  await phone.open('pages/home')
  await phone.wait('今日一条')
  expect(phone.calls).toEqual(['home.today'])
  expect(phone.text()).toContain('巴彦嘎查')

  await phone.tap('看真事')
  expect(phone.page).toBe('pages/tip/index')
  await phone.wait('这条提示从这件真事来')
  await phone.tap('案例，')
  expect(phone.page).toBe('pages/case/index')
  await phone.wait('就差这一步')
  await phone.back()
  await phone.back()
  expect(phone.page).toBe('pages/home/index')
})

test('the cases: searching finds one, and nonsense finds none without saying that all is well', async () => {
  const phone = await bootWeapp({ local, openid: 'laowang' })
  await phone.open('pages/cases')
  await phone.wait('搜一搜')
  const all = phone.nodes('button').filter((n) => String(n.attributes['aria-label']).startsWith('案例，')).length
  expect(all).toBeGreaterThanOrEqual(12)
  await phone.type('搜一搜', '刷单')
  await phone.wait(() => {
    const found = phone.nodes('button').filter((n) => String(n.attributes['aria-label']).startsWith('案例，')).length
    return found > 0 && found < all
  })
  await phone.type('搜一搜', '绝没有的词')
  await phone.wait('没找到？换个说法试试')
  expect(phone.text()).toContain('不等于就是真的')
})

test('乌云, new here, chooses her village once; today’s screen follows', async () => {
  const phone = await bootWeapp({ local, openid: 'wuyun' })
  await phone.open('pages/home')
  await phone.tap('选我的村子')
  await phone.wait('查干嘎查')
  await phone.tap('查干嘎查')
  await phone.tap('在找活干')
  await phone.tap('存好')
  await phone.wait(() => phone.page === 'pages/home/index')
  await phone.wait('查干嘎查')
  expect(phone.text()).not.toContain('选我的村子')
  const again = await bootWeapp({ local, openid: 'wuyun' })
  await again.open('pages/home')
  await again.wait('查干嘎查')
})

test('我被骗了 needs no network at all', async () => {
  const phone = await bootWeapp({ local, openid: 'suhe', offline: true })
  await phone.open('pages/home')
  await phone.wait('现在连不上网')
  await phone.tap('我被骗了，怎么办')
  expect(phone.page).toBe('pages/cheated/index')
  expect(phone.text()).toContain('一分钱也别再转')
  await phone.tap('拨打 110')
  await phone.tap('选银行')
  await phone.tap('农业银行')
  const dialled = phone.did.filter((d) => d.what === 'makePhoneCall').map((d) => d.options.phoneNumber)
  expect(dialled).toEqual(['110', '95599'])
  expect(phone.calls).toEqual([])
})

test('without a network, what was read before is still there and says that it is old', async () => {
  const phone = await bootWeapp({ local, openid: 'qimuge' })
  await phone.open('pages/home')
  await phone.wait('今日一条')
  phone.goOffline()
  await phone.restart()
  await phone.open('pages/home')
  await phone.wait('下面是手机里留着的内容')
  expect(phone.text()).toContain('今日一条')
})

test('in flight mode each day of the week shows its own tip, with its case', async () => {
  const phone = await bootWeapp({ local, openid: 'laowang' })
  await phone.open('pages/home')
  await phone.wait('今日一条')
  await phone.wait(() => phone.calls.includes('home.week'))
  await phone.wait(() => 'kept.week' in phone.storage)
  const { answer } = phone.storage['kept.week'] as { answer: { days: { date: string; tip: { headline: string; lines: string[] } }[] } }
  const { days } = answer
  phone.goOffline()
  const now = Date.now()
  try {
    for (const ahead of [1, 7]) {
      jest.spyOn(Date, 'now').mockReturnValue(now + ahead * 86_400_000)
      await phone.restart()
      await phone.open('pages/home')
      await phone.wait(days[6 + ahead]?.tip.lines[0] as string)
      await phone.tap('看真事')
      await phone.wait('这条提示从这件真事来')
      await phone.tap('案例，')
      await phone.wait('就差这一步')
    }
  } finally {
    jest.restoreAllMocks()
  }
})

test('large letters, once chosen, hold on every screen and after a restart', async () => {
  const phone = await bootWeapp({ local, openid: 'qimuge' })
  await phone.open('pages/mine')
  await phone.tap('大字')
  expect(String(phone.nodes('view')[0]?.attributes.class)).toMatch(/\belder\b/)
  await phone.restart()
  await phone.open('pages/home')
  expect(phone.nodes('view').some((n) => /\belder\b/.test(String(n.attributes.class)))).toBe(true)
})
