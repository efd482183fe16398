import type { Page } from 'playwright-core'
import type { Output } from '../../types/contract'
import { asPerson, button, callsOf, describeInBrowser, goOffline, programThere, settled, until } from '../support/browser'
import { aLocal } from '../support/local'
import { silence } from '../support/silence'

const day = 86_400_000

describeInBrowser('a week without a network', () => {
  const local = aLocal()

  const headline = (page: Page) => page.getByRole('heading', { level: 2 }).first().getAttribute('aria-label')

  test('each day shows its own tip, and its case opens', async () => {
    const page = await asPerson(local, 'qimuge')
    const calls = callsOf(page)
    await page.goto('/')
    await programThere(page)
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
    await programThere(page)
    await page.waitForTimeout(2500)
    expect(calls.filter((name) => name === 'home.week')).toHaveLength(1)
  })

  test('a recording of tomorrow’s tip, ticked today, is heard tomorrow in flight mode', async () => {
    const does = async <T>(openid: string, name: string, input: object): Promise<T> => {
      const [domain = '', call] = name.split('.')
      const answer = await (await local.as(openid)).call<{ ok: boolean; data: T }>(domain, { call, input })
      if (!answer.ok) throw new Error(JSON.stringify(answer))
      return answer.data
    }
    const { days } = await does<Output<'home.week'>>('naren', 'home.week', {})
    const what = { kind: 'tip', item: days[7]?.tip?._id, language: 'zh' }
    const audio = silence(16_000).toString('base64')
    await does('sarna', 'rendering.attach', { ...what, id: 'r1', part: 0, parts: 1, audio })
    const { version } = await does<{ version: number }>('sarna', 'rendering.save', { ...what, transcript: '先问家里人。', after: 2 })
    await does('sarna', 'rendering.submit', { ...what, version })
    const { source } = await does<Output<'rendering.read'>>('gaowa', 'rendering.read', what)
    await does('gaowa', 'rendering.decide', { ...what, version, source: source.hash, accept: true })

    const page = await asPerson(local, 'naren')
    await page.addInitScript(() => {
      const Plain = window.Audio
      window.Audio = class extends Plain {
        constructor(src?: string) {
          super(src)
          this.addEventListener('ended', () => document.body.setAttribute('data-heard', String(this.currentTime)))
        }
      }
    })
    await page.goto('/')
    await until(() => page.evaluate(async () => (await (await caches.open('sounds')).keys()).length > 0))
    await settled(page)
    await goOffline(page)
    await page.clock.setFixedTime(Date.now() + day)
    await page.goto('/')
    await page.getByText('下面是手机里留着的内容').waitFor()
    await button(page, '念给我听').click()
    await until(async () => Number(await page.locator('body').getAttribute('data-heard')) > 0.4)
  })
})
