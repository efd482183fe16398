import { type Cell, isExample, textIn, whyNoWords } from '@/lib/table/cell'
import { lineOfLabels, spaceless } from '@/lib/table/labels'
import type { Input } from '../../../types/contract'

export type PlaceRow = Input<'county.takeIn'>['rows'][number]
type Column = Exclude<keyof PlaceRow, 'row'>

/** What the sheet that is given out calls its columns. */
export const labels = ['苏木镇', '嘎查村', '学校', '户数', '编码'] as const

/** What offices call them. */
const columns: Record<Column, string[]> = {
  town: ['苏木镇', '苏木（镇）', '苏木乡镇', '苏木', '乡镇', '镇', '街道', '所属苏木镇', '所属乡镇'],
  village: ['嘎查村', '嘎查（村）', '嘎查', '村', '行政村', '社区', '嘎查村社区', '村名', '嘎查村名称', '村（社区）', '村社区'],
  school: ['学校', '学校名称'],
  households: ['户数', '总户数', '户籍户数', '户'],
  code: ['编码', '代码', '编号', '区划代码', '统计用区划代码'],
}
const known = Object.values(columns).flat()
const longest = 60
/** As many as one call takes. */
const most = 1000

export interface ReadPlaces {
  rows: PlaceRow[]
  refused: { row: number; why: string }[]
  /** What was not read, and is no row. */
  notes: string[]
}

/** Rows out of a sheet, or out of lines that were pasted or typed without labels: 苏木镇 嘎查村 户数. An empty cell of the town is the one above. */
export const readPlaces = (sheet: Cell[][]): ReadPlaces => {
  const above = lineOfLabels(sheet, known)
  const heads = (sheet[above] ?? []).map((cell) => spaceless(textIn(cell)))
  const labelled = heads.some((head) => known.includes(head))
  const at = (column: Column) => heads.findIndex((head) => columns[column].includes(head))
  const strange = labelled ? heads.filter((head) => head && !known.includes(head)) : []
  const read: ReadPlaces = { rows: [], refused: [], notes: strange.length > 0 ? [`这几列没有读：${strange.join('、')}`] : [] }
  let town = ''
  for (const [i, cells] of sheet.entries()) {
    const row = i + 1
    if (labelled && i <= above) continue
    const texts = cells.map(textIn)
    if (texts.every((text) => !text)) continue
    if (isExample(texts[labelled ? at('town') : 0])) {
      read.notes.push(`第${row}行是例子，没有读`)
      continue
    }
    const wrong = texts.map(whyNoWords).find(Boolean)
    if (wrong) {
      read.refused.push({ row, why: wrong })
      continue
    }
    const said = labelled ? byLabel(texts, at) : byOrder(texts)
    town = said.town || town
    const short = Object.fromEntries(Object.entries({ ...said, town }).map(([name, text]) => [name, text.slice(0, longest)]))
    read.rows.push({ row, ...(short as typeof said) })
  }
  if (read.rows.length <= most) return read
  return { ...read, rows: [], refused: [{ row: read.rows[most]?.row ?? 0, why: `一次最多${most}行，请分几次` }] }
}

const byLabel = (texts: string[], at: (column: Column) => number): Record<Column, string> => {
  const of = (column: Column) => texts[at(column)] ?? ''
  return { town: of('town'), village: of('village'), school: of('school'), households: of('households'), code: of('code') }
}

const byOrder = (texts: string[]): Record<Column, string> => {
  const [town = '', name = '', households = '', code = ''] = texts.length > 1 ? texts : (texts[0] ?? '').trim().split(/[\s,，、]+/)
  const school = /(?:小学|中学|学校|幼儿园|一贯制)$/.test(name)
  return { town, households, code, ...(school ? { school: name, village: '' } : { village: name, school: '' }) }
}
