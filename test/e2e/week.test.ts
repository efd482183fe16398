import type { Page } from 'playwright-core'
import type { Output } from '../../types/contract'
import { asPerson, button, callsOf, describeInBrowser, goOffline, settled, until } from '../support/browser'
import { type Local, startLocal } from '../support/local'

const day = 86_400_000

describeInBrowser('a week without a network', () => {
  let local: Local
  beforeAll(async () => {
    local = await startLocal()
  })
  afterAll(() => local.stop())

  const headline = (page: Page) => page.getByRole('heading', { level: 2 }).first().getAttribute('aria-label')

  test('each day shows its own tip, and its case opens', async () => {
    const page = await asPerson(local, 'qimuge')
    const calls = callsOf(page)
    await page.goto('/')
    await page.getByText('今日一条').waitFor()
    const today = await headline(page)
    await until(async () => page.evaluate(() => !!localStorage.getItem('kept.week')))
    expect(calls).toEqual(['home.today', 'home.week'])
    await settled(page)
    const { days } = await (await local.as('qimuge'))
      .call<{ data: Output<'home.week'> }>('home', { call: 'week', input: {} })
      .then((a) => a.data)
    expect(today).toBe(days[6]?.tip?.headline)

    await goOffline(page)
    for (const ahead of [1, 4, 7]) {
      await page.clock.setFixedTime(Date.now() + ahead * day)
      await page.goto('/')
      await page.getByText('下面是手机里留着的内容').waitFor()
      expect(await headline(page)).toBe(days[6 + ahead]?.tip?.headline)
      await button(page, '看真事').click()
      await page.getByText('这条提示从这件真事来').waitFor()
      await button(page, /^案例，/).click()
      await page.getByText('就差这一步').waitFor()
    }
    await page.clock.setFixedTime(Date.now() + day)
    await page.goto('/')
    await button(page, '这几天的提示').click()
    await button(page, new RegExp(today ?? '')).click()
    await page.getByText('这条提示从这件真事来').waitFor()
  })

  test('opened again the same day, the week is not asked for again', async () => {
    const page = await asPerson(local, 'laowang')
    const calls = callsOf(page)
    await page.goto('/')
    await until(async () => calls.includes('home.week'))
    await settled(page)
    await page.reload()
    await page.getByText('今日一条').waitFor()
    await page.waitForTimeout(2500)
    expect(calls.filter((name) => name === 'home.week')).toHaveLength(1)
  })
})
