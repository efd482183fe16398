/** The browser's storage is missing, full, torn or from elsewhere: the page's own script and the program open all the same. */
import type { Page } from 'playwright-core'
import { asStranger, button, describeInBrowser, settled, until } from '../support/browser'
import { aLocal } from '../support/local'

const screens = ['/', '/pages/cheated/index', '/report/write/index', '/pages/mine/index', '/pages/play/index', '/resident/days/index']
const keys = ['preferences', 'outbox', 'outbox.x', 'quiz', 'family', 'nickname', 'draft.report', 'code-to-note', 'kept.today', 'kept.week']
const all = [...keys, 'kept.receipts', 'cunshao.session', 'cunshao.device', 'cunshao.owner']

describeInBrowser('whatever the browser keeps', () => {
  const local = aLocal()
  const opensAll = async (page: Page) => {
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(String(error)))
    for (const address of screens) {
      await page.goto(address)
      await page.locator('.bones').waitFor({ state: 'detached' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await settled(page)
      expect(await page.getByText('这一页没打开').count()).toBe(0)
    }
    expect(broken).toEqual([])
  }

  test.each(['{"data":{"x', 'null', '{"data":7}', '{"data":[null]}', '{"data":{}}', '{"data":{"village":7,"audiences":7,"answer":{}}}'])(
    'everything holds %s',
    async (text) => {
      const page = await asStranger(local)
      await page.addInitScript(
        ({ names, value }) => {
          for (const name of names) localStorage.setItem(name, value)
        },
        { names: all, value: text },
      )
      await opensAll(page)
    },
  )

  test.each(['missing', 'refused', 'full'])('storage is %s: 我被骗了 opens, and a report is handed in at one go', async (how) => {
    const page = await asStranger(local)
    await page.addInitScript((kind) => {
      const refuse = () => {
        throw new DOMException('no', kind === 'full' ? 'QuotaExceededError' : 'SecurityError')
      }
      if (kind === 'full') Storage.prototype.setItem = refuse
      else
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, { get: kind === 'refused' ? refuse : () => null })
    }, how)
    await opensAll(page)
    await page.goto('/report/write/index')
    await page.getByLabel('发生了什么').fill(`存不下也要说：${how}`)
    await page.getByText('这台手机现在存不下东西').waitFor()
    await button(page, '知道了').click()
    await button(page, '没有').click()
    await button(page, '交上去').click()
    await page.getByRole('heading', { name: '已收到' }).waitFor()
    await until(
      async () =>
        (
          await local
            .sdk()
            .database()
            .collection('reports')
            .where({ what: `存不下也要说：${how}` })
            .get()
        ).data.length === 1,
    )
  })
})
