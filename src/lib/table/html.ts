import type { Cell } from './cell'
import { fillDown, type Merge } from './fill-down'

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ', apos: "'" }
const wordsIn = (html: string): string =>
  html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<br\b[^>]*>|<\/p>|<\/div>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, digits, name) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(digits)
      return name ? (entities[name.toLowerCase()] ?? all) : code < 0x110000 ? String.fromCodePoint(code) : all
    })
    .trim()

const span = (tag: string, name: string) => Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(tag)?.[1] ?? 1))

/** The first table of a page: many programmes export one and call it .xls. */
export const readHtml = (html: string): Cell[][] => {
  const [table = ''] = /<table\b[\s\S]*?(?:<\/table>|$)/i.exec(html) ?? []
  const merges: Merge[] = []
  const covered = (row: number, column: number) => merges.some((one) => one.column === column && row > one.from && row <= one.to)
  const cells = table
    .split(/<tr\b/i)
    .slice(1)
    .map((line, row) => {
      const out: string[] = []
      for (const [, tag = '', inner = ''] of line.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dhr]|<\/table|$)/gi)) {
        while (covered(row, out.length)) out.push('')
        const tall = span(tag, 'rowspan')
        if (tall > 1) merges.push({ column: out.length, from: row, to: row + tall - 1 })
        out.push(wordsIn(inner), ...Array(Math.min(span(tag, 'colspan'), 100) - 1).fill(''))
      }
      return out
    })
  return fillDown(cells, merges)
}
