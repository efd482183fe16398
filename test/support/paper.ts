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

/** Taps and saves what the browser would print: its pages, their size in points, and each font with whether its letters come along. */
export const pdfOf = async (page: Page, name: string | RegExp) => {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.name = document.title
    }
  })
  await button(page, name).click()
  const file = await page.evaluate(() => document.documentElement.dataset.name)
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const text = bytes.toString('latin1')
  const box = (text.match(/\/MediaBox\s*\[([^\]]+)\]/)?.[1] ?? '').trim().split(/\s+/).map(Number)
  return { bytes, file, pages: text.match(/\/Type\s*\/Page\b/g)?.length, size: box.slice(2), fonts: fontsOf(text) }
}

/** Fonts of a PDF as Chromium writes it. Letters of type 3 stand in the font itself, those of others in a file that its descriptor names. */
const fontsOf = (pdf: string) => {
  const objects = new Map([...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]))
  return [...objects.values()].flatMap((font) => {
    const kind = /\/Subtype\s*\/(Type3|CIDFontType[02]|TrueType|Type1)\b/.exec(font)?.[1]
    if (!kind || !/\/Type\s*\/Font\b/.test(font)) return []
    const described = objects.get(/\/FontDescriptor\s+(\d+) 0 R/.exec(font)?.[1] ?? '') ?? ''
    const name = /\/FontName\s*\/([^\s/<>]+)/.exec(described)?.[1] ?? ''
    return [{ name, embedded: /\/CharProcs\b/.test(font) || /\/FontFile[23]?\b/.test(described) }]
  })
}
