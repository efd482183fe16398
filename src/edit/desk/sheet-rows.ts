/** Between manuscripts and a spreadsheet's rows: a line of labels, then a row each. */

import { type Cell, textIn, whyNoWords } from '@/lib/table/cell'
import { harmless } from '@/lib/table/harmless'
import { lineOfLabels, spaceless } from '@/lib/table/labels'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { type Content, type Field, fields, textsOf, titleOf, titles } from '../../../wording/manuscripts'
import { mediumInWords } from '../../../wording/media'
import { panelOf, panelTextInWords } from '../../../wording/panels'
import { tidy } from '../../../wording/rows'
import { readCell } from './sheet-cell'

export interface RowProblem {
  /** As the spreadsheet numbers it. */
  row: number
  column: string
  why: string
}
export interface GoodRow {
  row: number
  /** Known ones change what is there; without it the row is new. */
  item?: string
  content: Content
  /** The fields the sheet has a column for: an empty cell of these is meant. */
  told: string[]
}

const number = '编号'
const ids = (field: Field) => field.as === 'case' || field.as === 'cases'
/** What a column is called. */
export const labelOf = (field: Field) => (ids(field) ? `${field.label}（编号）` : field.label)

/** The line of labels and a row for each manuscript. Several texts stand on lines of one cell; a case with its title, then its id. */
export const cellsOf = (
  kind: ManuscriptKind,
  rows: { item: string; content: Content }[],
  cases: Readonly<Record<string, string>> = {},
): string[][] => [
  [number, ...Object.values(fields[kind]).map(labelOf)],
  ...rows.map(({ item, content }) => [
    item,
    ...Object.entries(fields[kind]).map(([name, field]) =>
      harmless(
        textsOf(content, name)
          .map((text, _i, all) => inCell(field, text, cases, all))
          .join('\n'),
      ),
    ),
  ]),
]

const inCell = (field: Field, text: string, cases: Readonly<Record<string, string>>, all: string[]): string => {
  if (field.as === 'media') return mediumInWords(text)
  if (field.as === 'panel') return panelTextInWords(text, panelOf(all))
  if (ids(field)) return cases[text] ? `${cases[text]}（${text}）` : text
  return field.options?.[text] ?? text
}

interface ReadRows {
  good: GoodRow[]
  problems: RowProblem[]
  /** Columns that are not read. */
  strange: string[]
  /** How many lines stand above the labels. */
  above: number
}

/** What the rows say, and what is wrong with others, cell by cell. A row with anything wrong is not read at all. */
export const readCells = (kind: ManuscriptKind, sheet: Cell[][]): ReadRows => {
  const all = Object.entries(fields[kind]).map(([name, field]) => ({ name, field, label: spaceless(labelOf(field)) }))
  const above = lineOfLabels(sheet, [number, ...all.map(({ label }) => label)])
  const labels = (sheet[above] ?? []).map((cell) => spaceless(textIn(cell)))
  const body = sheet.slice(above + 1)
  const width = Math.max(0, ...sheet.map((row) => row.length))
  const strange = Array.from(
    { length: width },
    (_one, at) => labels[at] || (body.some((row) => textIn(row[at])) ? `第${at + 1}列` : ''),
  ).filter((label) => label && label !== number && !all.some((one) => one.label === label))
  // Media and pictures are named in a sheet, and changed at the desk alone.
  const there = all.filter(({ label, field }) => labels.includes(label) && field.as !== 'media' && field.as !== 'panel')
  const wrongHead = (why: string, column = '') => ({ good: [], problems: [{ row: above + 1, column, why }], strange, above })
  if (there.length === 0) return wrongHead('前10行里要有一行是各列的名字。先导出一份，照着它的第一行写')
  const twice = labels.find((label, i) => label && !strange.includes(label) && labels.indexOf(label) < i)
  if (twice) return wrongHead('有两列都叫这个名字，分不清读哪一列。留一列再导入', twice)
  const told = there.map(({ name }) => name)
  const good: GoodRow[] = []
  const problems: RowProblem[] = []
  body.forEach((cells, i) => {
    const row = above + i + 2
    if (cells.every((cell) => textIn(cell) === '')) return
    const content: Content = {}
    const wrong = there.flatMap(({ name, field, label }): RowProblem[] => {
      const { value, why } = readCell(field, textIn(cells[labels.indexOf(label)]))
      content[name] = value
      return why ? [{ row, column: labelOf(field), why }] : []
    })
    const title = fields[kind][titles[kind]]?.label ?? ''
    if (!textsOf(content, titles[kind])[0] && !wrong.some(({ column }) => column === title))
      wrong.unshift({ row, column: title, why: '这一格没有写' })
    const item = labels.includes(number) ? textIn(cells[labels.indexOf(number)]) : ''
    const noNumber = whyNoWords(item)
    if (noNumber) wrong.unshift({ row, column: number, why: noNumber })
    if (wrong.length > 0) problems.push(...wrong)
    else good.push({ row, told, content: tidy(kind, content), ...(item && { item }) })
  })
  return { ...withoutTwins(good, problems), strange, above }
}

/** Of rows with the same number nobody can say which is meant: none is read. A number merged over two rows gives such. */
const withoutTwins = (rows: GoodRow[], problems: RowProblem[]): Pick<ReadRows, 'good' | 'problems'> => {
  const twinOf = (one: GoodRow) => rows.find(({ row, item }) => item && item === one.item && row !== one.row)
  const twins = rows.flatMap((one): RowProblem[] => {
    const twin = twinOf(one)
    return twin ? [{ row: one.row, column: number, why: `跟第${twin.row}行的编号一样，一个编号只能有一行。新写的不用编号` }] : []
  })
  return { good: rows.filter((one) => !twinOf(one)), problems: [...problems, ...twins].sort((a, b) => a.row - b.row) }
}

/** The same words give the same id, so that a file taken in twice is taken in once. */
export const idOf = (kind: ManuscriptKind, content: Content): string => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of kind + JSON.stringify(content)) {
    const code = letter.codePointAt(0) as number
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return `x-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`
}

export const nameOf = (kind: ManuscriptKind, { row, content }: GoodRow): string => `第${row}行“${titleOf(kind, content)}”`
