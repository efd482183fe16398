/** Between manuscripts and a spreadsheet's rows: a line of labels, then a row each. */

import type { ManuscriptKind } from '../../../types/words/manuscript'
import { type Content, type Field, fields, textsOf, titleOf, titles } from '../../../wording/manuscripts'
import { mediumInWords } from '../../../wording/media'
import { isDay, tidy } from '../../../wording/rows'

/** What a sheet's reader gives for a cell. */
export type Cell = string | number | boolean | Date | null | undefined
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
const options = (field: Field) => Object.entries(field.options ?? {})

/** No programme that opens the sheet, or a plain-text copy of it, takes a text for something to work out. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const plain = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '')

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
          .map((text) => inCell(field, text, cases))
          .join('\n'),
      ),
    ),
  ]),
]

const inCell = (field: Field, text: string, cases: Readonly<Record<string, string>>): string => {
  if (field.as === 'media') return mediumInWords(text)
  if (ids(field)) return cases[text] ? `${cases[text]}（${text}）` : text
  return field.options?.[text] ?? text
}

/** Ids of cases as they are, and out of `title（id）`; what is neither is a title, whose id the cloud knows. */
const casesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const id = /[（(]([A-Za-z0-9][\w-]*)[）)]$/.exec(line)?.[1]
      if (id) return [id]
      const several = line.split(/[\s、，,]+/).filter(Boolean)
      return several.every(isId) ? several : [line]
    })
export const isId = (text: string): boolean => /^[A-Za-z0-9][\w-]{0,63}$/.test(text)

const shanghai = 8 * 3_600_000

const textIn = (cell: Cell): string => {
  if (cell instanceof Date) return new Date(cell.getTime() + (cell.getUTCHours() === 0 ? 0 : shanghai)).toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : plain(String(cell).trim())
}

/** What the rows say, and what is wrong with others, cell by cell. A row with anything wrong is not read at all. */
export const readCells = (kind: ManuscriptKind, sheet: Cell[][]): { good: GoodRow[]; problems: RowProblem[]; strange: string[] } => {
  const [head = [], ...body] = sheet
  const labels = head.map(textIn)
  const known = Object.entries(fields[kind]).map(([name, field]) => ({ name, field, at: labels.indexOf(labelOf(field)) }))
  const strange = labels.filter((label) => label && label !== number && !known.some(({ field }) => labelOf(field) === label))
  // Media are named in a sheet, and changed at the desk alone.
  const there = known.filter(({ at, field }) => at >= 0 && field.as !== 'media')
  const told = there.map(({ name }) => name)
  if (there.length === 0)
    return { good: [], problems: [{ row: 1, column: '', why: '第一行要是各列的名字。先导出一份，照着它的第一行写' }], strange }
  const good: GoodRow[] = []
  const problems: RowProblem[] = []
  body.forEach((cells, i) => {
    const row = i + 2
    if (cells.every((cell) => textIn(cell) === '')) return
    const content: Content = {}
    const wrong = there.flatMap(({ name, field, at }): RowProblem[] => {
      const { value, why } = read(field, textIn(cells[at]))
      content[name] = value
      return why ? [{ row, column: labelOf(field), why }] : []
    })
    if (!textsOf(content, titles[kind])[0]) wrong.unshift({ row, column: fields[kind][titles[kind]]?.label ?? '', why: '这一格没有写' })
    const item = labels.includes(number) ? textIn(cells[labels.indexOf(number)]) : ''
    if (wrong.length > 0) problems.push(...wrong)
    else good.push({ row, told, content: tidy(kind, content), ...(item && { item }) })
  })
  return { good, problems, strange }
}

const whyNoDay = (text: string): { why?: string } => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { why: '日期写成年-月-日，比如2026-11-23' }
  return isDay(text) ? {} : { why: `没有${text}这一天` }
}

const read = (field: Field, text: string): { value: string | string[]; why?: string } => {
  const { as, max, most = 1 } = field
  const several = text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean)
  if (as === 'choice' || as === 'choices') return chosen(field, text)
  if (as === 'date') return { value: text, ...(text && whyNoDay(text)) }
  if (as === 'case' || as === 'cases') {
    const cases = casesIn(text)
    return {
      value: as === 'case' ? (cases[0] ?? '') : cases,
      ...(cases.length > most && { why: `最多${most}个，这里有${cases.length}个` }),
    }
  }
  const texts = as === 'lines' ? several : [text]
  const long = texts.find((one) => max && [...one].length > max)
  const why =
    texts.length > most && as === 'lines'
      ? `最多${most}条，这里有${texts.length}条`
      : long && `最多${max}个字，这里有${[...long].length}个：“${[...long].slice(0, 8).join('')}…”`
  return { value: as === 'lines' ? several : text, ...(why && { why }) }
}

const chosen = (field: Field, text: string): { value: string | string[]; why?: string } => {
  const words = text
    .split(/[\n、，,]+/)
    .map((one) => one.trim())
    .filter(Boolean)
  const keys = words.map((one) => options(field).find(([, label]) => label === one)?.[0])
  const unknown = words.find((_one, i) => keys[i] === undefined)
  if (unknown) {
    const labels = options(field).map(([, label]) => label)
    return { value: '', why: `“${unknown}”不在可选的里面，可以写：${labels.join('、')}` }
  }
  const value = keys as string[]
  if (field.as === 'choices') return { value }
  return { value: value[0] ?? '', ...(value.length > 1 && { why: '只能写一个' }) }
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
