import { fraudTypes } from '../../content/words'
import { asPerson, button, describeInBrowser, desk, settled } from '../support/browser'
import { type Local, startLocal } from '../support/local'

/** In points and in CSS pixels. */
const papers = [
  { paper: 'A4', name: '打印 A4', points: [595, 842], pixels: { width: 794, height: 1123 } },
  { paper: 'A3', name: '打印 A3，贴公告栏', points: [842, 1191], pixels: { width: 1123, height: 1588 } },
]

describeInBrowser('the handbook on paper', () => {
  let local: Local
  beforeAll(async () => {
    local = await startLocal()
  })
  afterAll(() => local.stop())

  test.each(Object.entries(fraudTypes))('%s (%s): one sheet of each size, nothing cut off', async (type, name) => {
    const page = await asPerson(local, 'sarna', desk)
    await page.addInitScript(() => {
      window.print = () => {}
    })
    await page.goto(`/handbook/page/index?type=${type}`)
    await settled(page)
    for (const { name: print, points, pixels } of papers) {
      await button(page, print).click()
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      const box = (pdf.match(/\/MediaBox\s*\[([^\]]+)\]/)?.[1] ?? '').trim().split(/\s+/).map(Number)
      expect(box.slice(2).map(Math.round)).toEqual(points)

      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize(pixels)
      const sheet = page.locator('#handbook-sheet')
      expect((await sheet.textContent())?.startsWith(name)).toBe(true)
      const room = await sheet.evaluate((it) => {
        const { right, bottom } = it.getBoundingClientRect()
        const parts = [...it.querySelectorAll('*')].map((e) => e.getBoundingClientRect())
        return { right, bottom, parts: Math.max(...parts.map((e) => e.right)), cut: it.scrollWidth > it.clientWidth }
      })
      expect(room.cut || room.parts > room.right || room.right > pixels.width + 1 || room.bottom > pixels.height + 1).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await page.setViewportSize(desk)
    }
    await page.context().close()
  })
})
