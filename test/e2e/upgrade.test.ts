/** 其木格’s phone as an earlier build left it, with what waited there, opened by this build. */
import { asPerson, button, describeInBrowser, goOffline, programThere, settled, until } from '../support/browser'
import { leaveBehind, leaving, leftBehind, liveADay, openCloud, openPhone } from '../support/upgrade'
import { aVillage } from '../support/villagers'

describeInBrowser('the program is new, the phone is not', () => {
  const village = aVillage()
  beforeAll(() => openCloud(village, leftBehind()))

  test('every screen she kept opens, and what waited is delivered once', async () => {
    const page = await asPerson(village, 'qimuge')
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(String(error)))
    await page.addInitScript((kept) => {
      if (sessionStorage.getItem('opened')) return
      sessionStorage.setItem('opened', 'yes')
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value)
    }, openPhone(leftBehind()))
    await page.goto('/')
    await programThere(page)
    await page.getByText('有人冒充收羊老板').first().waitFor()
    for (const address of [
      '/pages/case/index?id=sheep-deposit',
      '/pages/alert/index?id=sheep',
      '/pages/cheated/index',
      '/more/days/index',
    ]) {
      await page.goto(address)
      await settled(page)
      expect((await page.getByRole('heading').first().textContent())?.trim()).toBeTruthy()
    }
    await until(async () => (await village.documents('reports', { what: '有人打电话说高价收羊，让我先交押金。' })).length === 1)
    await until(() => page.evaluate(() => JSON.parse(localStorage.getItem('outbox') ?? '{"data":[]}').data.length === 0))
    expect(await village.documents('opens', { alert: 'sheep' })).toMatchObject([
      { said: { know: expect.any(Number), needHelp: expect.any(Number) } },
    ])
    expect(broken).toEqual([])
  })
})

if (leaving)
  describeInBrowser('what this build leaves behind', () => {
    const village = aVillage()
    test('a day in the village, and 其木格’s phone with two things waiting', async () => {
      await liveADay(village)
      const page = await asPerson(village, 'qimuge')
      for (const path of [
        '/',
        '/pages/cases/index',
        '/pages/case/index?id=sheep-deposit',
        '/pages/mine/index',
        '/pages/cheated/index',
        '/pages/alert/index?id=sheep',
        '/resident/days/index',
        '/handbook/page/index?type=farming',
      ]) {
        await page.goto(path)
        await settled(page)
      }
      await page.goto('/')
      await until(async () => page.evaluate(() => !!localStorage.getItem('kept.week')))
      await settled(page)
      await goOffline(page)
      await page.goto('/pages/alert/index?id=sheep')
      await button(page, '我知道了').click()
      await page.goto('/pages/report/index')
      await button(page, '没有').click()
      await page.getByLabel('发生了什么').fill('有人打电话说高价收羊，让我先交押金。')
      await button(page, '交上去').click()
      await page.getByRole('img', { name: /^回执码/ }).waitFor()
      const phone = await page.evaluate(() =>
        Object.fromEntries(Object.entries(localStorage).filter(([key]) => !/session|device/.test(key))),
      )
      expect(Object.keys(phone).filter((k) => /^outbox\./.test(k)).length).toBeGreaterThan(1)
      await leaveBehind(village, phone)
    })
  })
