import type { Cell } from './cell'
import { readHtml } from './html'
import { decoded, readSeparated } from './text'
import { limits, tooLarge, Unreadable } from './unreadable'
import { readXlsx } from './xlsx'

export interface Table {
  cells: Cell[][]
  /** What of the file was not read, in words. */
  notes: string[]
}

const begins = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte)

/** A file's cells, by what it is and not by what it is called. Throws `Unreadable`. */
export const readTable = async (bytes: Uint8Array, name: string): Promise<Table> => {
  if (bytes.length > limits.bytes) throw new Unreadable(`“${name}”太大了，最多${limits.bytes / 1_000_000}MB。请分成几个小一点的表格`)
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable(ofOldKind(name))
  if (begins(bytes, 0x50, 0x4b)) return readXlsx(bytes)
  if (bytes.length === 0) throw new Unreadable(`“${name}”是空的`)
  const text = decoded(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has tells pictures and programmes apart
  if (/[\x00-\x08]/.test(text)) throw new Unreadable(`“${name}”不是表格。请选 .xlsx 或 .csv 的文件`)
  if (/^\s*<\?xml|<Workbook\b/.test(text.slice(0, 500)) && !/<table\b/i.test(text)) throw new Unreadable(ofOldKind(name))
  return { cells: within(/^\s*</.test(text) && /<table\b/i.test(text) ? readHtml(text) : readSeparated(text)), notes: [] }
}

const ofOldKind = (name: string) =>
  /\.xlsx$/i.test(name)
    ? `“${name}”可能设了密码，或者是老格式，打不开。请用Excel或WPS打开它，去掉密码，另存为 .xlsx，再导入`
    : `“${name}”是老格式的表格，这里读不了。请用Excel或WPS打开它，点“另存为”，文件类型选 .xlsx，再导入`

const within = (cells: Cell[][]): Cell[][] => {
  const written = cells.map((row) => row.reduce<number>((last, cell, i) => (String(cell ?? '').trim() ? i + 1 : last), 0))
  const rows = written.reduce((last, width, i) => (width ? i + 1 : last), 0)
  if (rows > limits.rows) throw tooLarge(`这里有${rows}行`)
  const columns = written.reduce((most, width) => Math.max(most, width), 0)
  if (columns > limits.columns) throw tooLarge(`这里有${columns}列`)
  return cells.slice(0, rows)
}
