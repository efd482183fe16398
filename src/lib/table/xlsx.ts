import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import type { Cell } from './cell'
import { fillDown } from './fill-down'
import { limits, Unreadable } from './unreadable'
import { attribute, mendedSheet } from './xlsx-sheet'

/**
 * The first sheet of an .xlsx file. The library reads texts, numbers and dates; what it drops or stumbles over
 * (merged cells, errors, formulas without a result, cells at the far end) is put right in the file before.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<{ cells: Cell[][]; notes: string[] }> => {
  const files = unpacked(bytes)
  const { path, others } = firstSheet(files)
  const { xml, merges } = mendedSheet(strFromU8(files[path] as Uint8Array))
  const { buffer } = zipSync({ ...files, [path]: strToU8(xml) }, { level: 0 }).slice()
  const cells = (await readSheet(buffer as ArrayBuffer)) as Cell[][]
  return { cells: fillDown(cells, merges), notes: others ? [`只读了第一张工作表，另外${others}张没有读`] : [] }
}

/** The parts that are read. Their sizes stand in the archive's list of contents: more than is allowed is never unpacked. */
const unpacked = (bytes: Uint8Array) => {
  let size = 0
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i.test(name)) return false
      size += originalSize
      if (size > limits.unzipped) throw new Unreadable('这个表格展开以后太大，没有读。请分成几个小一点的表格')
      return true
    },
  })
}

const firstSheet = (files: Record<string, Uint8Array>): { path: string; others: number } => {
  const tags = (file: string, tag: string) =>
    (strFromU8(files[file] ?? new Uint8Array()).match(new RegExp(`<(?:\\w+:)?${tag}\\b[^>]*>`, 'g')) ?? []) as string[]
  const [first, ...others] = tags('xl/workbook.xml', 'sheet')
  const id = attribute(first ?? '', '\\w+:id')
  const target = tags('xl/_rels/workbook.xml.rels', 'Relationship').find((one) => attribute(one, 'Id') === id)
  const path = attribute(target ?? '', 'Target')?.replace(/^\/?(xl\/)?/, 'xl/')
  if (!path || !files[path]) throw new Unreadable('这个文件里没有工作表。请用电子表格软件另存为 .xlsx 再试')
  return { path, others: others.length }
}
