import { inner } from './page'
import { paragraph } from './text'

/** Columns by hundredths of the page. */
const columns = (widths: number[], all: number = inner.width): number[] => {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => Math.floor((width / whole) * all))
}

const cell = (text: string, width: number, style: string, kept = false): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(text, style, kept)}</w:tc>`

/** What stands between a table and what comes next: Word joins two tables that touch. */
export const afterTable = paragraph('', 'After')

const table = (widths: number[], rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>${afterTable}`

const row = (cells: string[], more = ''): string => `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}</w:tr>`

/** Rows under a head that comes again on each page. */
export const rowsTable = (head: string[], widths: number[], rows: string[][], all?: number): string => {
  const wide = columns(widths, all)
  const cells = (texts: string[], style: string) => wide.map((width, i) => cell(texts[i] ?? '', width, style))
  return table(wide, [row(cells(head, 'CellHead'), '<w:tblHeader/>'), ...rows.map((texts) => row(cells(texts, 'Cell')))])
}

/** As high as a line somebody writes by hand. */
const forThePen = '<w:trHeight w:val="567" w:hRule="atLeast"/>'

/** Names at the left, what is known or is to be written by hand at the right; all on one page, so that nobody signs apart from the day. */
export const factsTable = (rows: readonly (readonly [string, string])[]): string => {
  const [name = 0, value = 0] = columns([24, 76])
  return table(
    [name, value],
    rows.map(([what, text], i) => {
      const kept = i < rows.length - 1
      return row([cell(what, name, 'CellHead', kept), cell(text, value, 'Cell', kept)], forThePen)
    }),
  )
}
