import type { Page } from 'playwright-core'
import { button } from './browser'

/** In points and in CSS pixels. */
export const papers = [
  { paper: 'A4', name: '打印 A4', points: [595, 842], pixels: { width: 794, height: 1123 } },
  { paper: 'A3', name: '打印 A3，贴公告栏', points: [842, 1191], pixels: { width: 1123, height: 1588 } },
]

/** Taps on a paper and saves what the browser would print: how many pages, of what size in points, and whether the sheet lies on one whole. */
export const print = async (page: Page, { name, pixels }: (typeof papers)[0], selector = '.paper:visible') => {
  await page.evaluate(() => {
    window.print = () => {}
  })
  await button(page, name).click()
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const box = (pdf.match(/\/MediaBox\s*\[([^\]]+)\]/)?.[1] ?? '').trim().split(/\s+/).map(Number)
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(pixels)
  const cut = await page.locator(selector).evaluate((sheet, { width, height }) => {
    const { right, bottom } = sheet.getBoundingClientRect()
    const parts = [...sheet.querySelectorAll('*')].map((e) => e.getBoundingClientRect())
    const over = Math.max(...parts.map((e) => e.right)) > right || Math.max(...parts.map((e) => e.bottom)) > bottom + 1
    return sheet.scrollWidth > sheet.clientWidth || over || right > width + 1 || bottom > height + 1
  }, pixels)
  await page.emulateMedia({ media: 'screen' })
  if (before) await page.setViewportSize(before)
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length, size: box.slice(2).map(Math.round), cut }
}
