import type { Page } from 'playwright-core'
import { phone } from './browser'

/** Shows the page as WeChat does to whoever chose its largest letters: every letter 1.6 times as large, by the style that WeChat sets on a web page, which Chromium obeys while it stands for a phone. What is seen then is looked at, and the page is as before. */
export const asLargeAsWeChat = async <T>(page: Page, look: () => Promise<T>): Promise<T> => {
  const browser = await page.context().newCDPSession(page)
  const standFor = (mobile: boolean) => browser.send('Emulation.setDeviceMetricsOverride', { ...phone, deviceScaleFactor: 1, mobile })
  const letters = (size: string) => page.evaluate((size) => document.body.style.setProperty('-webkit-text-size-adjust', size), size)
  await standFor(true)
  await letters('160%')
  const seen = await look()
  await letters('')
  await standFor(false)
  await browser.detach()
  return seen
}

/** Words of the page in front that cannot be read as they stand: cut off by what holds them, or written over others. */
export const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const front = [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0).pop() ?? document.body
    const around = (one: Element) => {
      const all: Element[] = []
      for (let up: Element | null = one; up && up !== front; up = up.parentElement) all.push(up)
      return all
    }
    const cuts = (one: Element) => {
      const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(one)
      return (
        (overflowX === 'hidden' || overflowX === 'clip' || one.matches('button')) &&
        textOverflow !== 'ellipsis' &&
        webkitLineClamp === 'none'
      )
    }
    const lies = (one: Element) => /fixed|sticky/.test(getComputedStyle(one).position)
    const found = new Set<string>()
    const written: { words: string; box: DOMRect }[] = []
    const texts = document.createTreeWalker(front, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const of = text.parentElement
      const words = text.textContent?.trim() ?? ''
      // a sign of one letter has a box of its own; what is drawn grows as a whole; the way past the title is for the keyboard
      if (!of || words.length < 2 || of.closest('svg, [class*="skip"]') || getComputedStyle(of).visibility === 'hidden') continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      const above = around(of)
      for (const one of above.filter(cuts)) {
        const edge = one.getBoundingClientRect()
        const out = (line: DOMRect) =>
          line.left < edge.left - 2 || line.right > edge.right + 2 || line.top < edge.top - 4 || line.bottom > edge.bottom + 4
        // what is so small is for screen readers alone
        if (edge.width > 1 && lines.some(out)) found.add(`cut off: ${words.slice(0, 24)}`)
      }
      if (!above.some(lies)) for (const box of lines) written.push({ words, box })
    }
    for (const [i, one] of written.entries())
      for (const other of written.slice(i + 1)) {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (wide > 3 && high > 0.4 * Math.min(one.box.height, other.box.height))
          found.add(`over each other: ${one.words.slice(0, 20)}, ${other.words.slice(0, 20)}`)
      }
    return [...found]
  })

/** Headings and names of buttons of which a line holds a single letter. */
export const lone = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const front = [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0).pop() ?? document.body
    const linesOf = (text: Node) => {
      const range = document.createRange()
      let top = Number.NEGATIVE_INFINITY
      const lines: string[] = []
      for (const [i, letter] of [...(text.textContent ?? '')].entries()) {
        range.setStart(text, i)
        range.setEnd(text, i + 1)
        const box = range.getClientRects()[0]
        if (lines.length === 0 || (box && box.top > top + box.height * 0.6)) lines.push('')
        if (box) top = box.top
        lines.push(`${lines.pop()}${letter}`)
      }
      return lines
    }
    const found: string[] = []
    for (const one of front.querySelectorAll('button, h1, h2, h3')) {
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        // what stands below a name in one button, or is so long, is a paragraph
        if (one.matches('button') && text.parentElement !== one) continue
        const lines = linesOf(text)
        if (lines.some((line, i) => i > 0 && /^[，。、：；！？”’）》]/.test(line))) found.push(lines.join('/'))
        if ((text.textContent ?? '').length > 20) continue
        if (lines.length > 1 && lines.some((line) => line.replace(/[ ，。、：；！？]/g, '').length === 1)) found.push(lines.join('/'))
      }
    }
    return found
  })
