import { type Cell, isExample, textIn, whyNoWords } from '@/lib/table/cell'
import { lineOfLabels, spaceless } from '@/lib/table/labels'
import type { Input } from '../../../types/contract'

export type IncidentRow = Input<'incident.takeIn'>['rows'][number]
type Column = Exclude<keyof IncidentRow, 'row'>

/** What the sheet that is given out calls its columns, and what offices call them besides. */
export const columns: Record<Column, [string, ...string[]]> = {
  number: ['编号', '案件编号', '立案编号', '警情编号'],
  month: ['月份', '发案月份', '立案月份', '发案时间', '立案时间', '日期'],
  town: ['苏木镇', '苏木', '乡镇', '镇', '街道', '苏木乡镇'],
  village: ['嘎查村', '嘎查', '村', '社区', '村（社区）', '嘎查（村）'],
  type: ['哪种骗法', '骗法', '诈骗类型', '类型', '案件类型', '案件类别', '类别'],
  sex: ['性别', '事主性别'],
  age: ['年龄', '事主年龄', '年龄段'],
  amount: ['金额（元）', '金额', '损失', '损失金额', '涉案金额', '损失金额（元）', '涉案金额（元）'],
  cases: ['起数', '案件数', '立案数', '发案数'],
  dissuaded: ['劝住了', '劝阻', '是否劝阻', '劝阻成功'],
  company: ['单位的钱', '涉企', '是否涉企', '企业被骗'],
}
const known = Object.values(columns).flat()
const longest = 60
/** As many as one call takes. */
const most = 1000

export interface ReadIncidents {
  rows: IncidentRow[]
  refused: { row: number; why: string }[]
  /** What was not read, and is no row. */
  notes: string[]
}

/** Rows out of a sheet with labels, its order whatever it is. */
export const readIncidents = (sheet: Cell[][]): ReadIncidents => {
  const above = lineOfLabels(sheet, known)
  const heads = (sheet[above] ?? []).map((cell) => spaceless(textIn(cell)))
  if (!heads.some((head) => known.includes(head)))
    return { rows: [], refused: [], notes: ['没有找到写着“编号、月份、哪种骗法”的那一行，请照下载的表格填'] }
  const at = Object.fromEntries(Object.entries(columns).map(([column, names]) => [column, heads.findIndex((head) => names.includes(head))]))
  const strange = heads.filter((head) => head && !known.includes(head))
  const read: ReadIncidents = { rows: [], refused: [], notes: strange.length > 0 ? [`这几列没有读：${strange.join('、')}`] : [] }
  for (const [i, cells] of sheet.entries()) {
    const texts = cells.map(textIn)
    if (i <= above || texts.every((text) => !text)) continue
    if (isExample(texts[at.number ?? -1])) {
      read.notes.push(`第${i + 1}行是例子，没有读`)
      continue
    }
    const wrong = texts.map(whyNoWords).find(Boolean)
    if (wrong) {
      read.refused.push({ row: i + 1, why: wrong })
      continue
    }
    const said = Object.keys(columns).map((column) => [column, (texts[at[column] ?? -1] ?? '').slice(0, longest)])
    read.rows.push({ row: i + 1, ...(Object.fromEntries(said) as Record<Column, string>) })
  }
  if (read.rows.length <= most) return read
  return { ...read, rows: [], refused: [{ row: read.rows[most]?.row ?? 0, why: `一次最多${most}行，请分几次` }] }
}
