import { type Cell, textIn, whyNoWords } from '@/lib/table/cell'
import { lineOfLabels, spaceless } from '@/lib/table/labels'
import { ledgerSources } from '../../../types/words/ledger'
import { columns, type SheetRow } from './columns'

const names = columns.map(({ label, others = [], as }) => ({ as, all: [label, ...others].map(spaceless) }))
const known = names.flatMap(({ all }) => all)
/** As many as one call takes. */
const most = 500
/** More than any cell needs. */
const longest = 200

export interface ReadRows {
  rows: SheetRow[]
  refused: { row: number; why: string }[]
  /** What was not read, and is no row. */
  notes: string[]
}

/** Rows out of a town's sheet. What the program noted itself is passed over: it is there already. */
export const readRows = (sheet: Cell[][]): ReadRows => {
  const above = lineOfLabels(sheet, known)
  const heads = (sheet[above] ?? []).map((cell) => spaceless(textIn(cell)))
  const at = (all: string[]) => heads.findIndex((head) => all.includes(head))
  const sources = at(['来源'])
  const strange = heads.filter((head) => head && !known.includes(head))
  const read: ReadRows = { rows: [], refused: [], notes: strange.length > 0 ? [`这几列没有读：${strange.join('、')}`] : [] }
  let system = 0
  for (const [i, cells] of sheet.entries()) {
    const texts = cells.map(textIn)
    if (i <= above || texts.every((text) => !text)) continue
    const wrong = texts.map(whyNoWords).find(Boolean)
    if (wrong) read.refused.push({ row: i + 1, why: wrong })
    else if (texts[sources] === ledgerSources.system) system += 1
    else read.rows.push(rowOf(texts, i + 1, at))
  }
  if (system > 0) read.notes.push(`系统记的${system}行不用再放`)
  if (!heads.some((head) => known.includes(head)))
    return { ...read, rows: [], refused: [{ row: 1, why: '没有找到写着“日期”“活动形式”的那一行' }] }
  if (read.rows.length <= most) return read
  return { ...read, rows: [], refused: [{ row: read.rows[most]?.row ?? 0, why: `一次最多${most}行，请分几次` }] }
}

const rowOf = (texts: string[], row: number, at: (all: string[]) => number): SheetRow => ({
  ...Object.fromEntries(
    names.flatMap(({ as, all }) => {
      const text = (texts[at(all)] ?? '').slice(0, longest)
      return as && text ? [[as, text]] : []
    }),
  ),
  row,
})
