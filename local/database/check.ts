import { isUtf8 } from 'node:buffer'
import type { Connection } from './connection'

/** A row whose text cannot be read any more. */
export interface Unreadable {
  table: string
  rowid: number
}

/** Walks the whole file; what is wrong with it as SQLite says it, null when nothing is. */
export function brokenPages(db: Connection): string | null {
  try {
    const { quick_check } = db.get<{ quick_check: string }>('PRAGMA quick_check(1)')!
    return quick_check === 'ok' ? null : quick_check
  } catch (error) {
    return (error as Error).message
  }
}

/** Rows with text that is not UTF-8, and documents that are not JSON: SQLite itself does not look into what it keeps. */
export function unreadableRows(db: Connection): Unreadable[] {
  const out: Unreadable[] = []
  for (const { name } of db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'")) {
    const columns = db.all<{ name: string; type: string }>(`PRAGMA table_info(${name})`)
    const texts = columns.filter(({ type }) => type === 'TEXT').map((column) => column.name)
    if (texts.length === 0) continue
    const json = isDocuments(name) ? 'json_valid(body)' : '1'
    const wanted = texts.map((text, i) => `CAST(${text} AS BLOB) t${i}`).join(',')
    for (const row of db.iterate<Record<string, unknown>>(`SELECT rowid AS rowid,${json} AS json,${wanted} FROM ${name}`)) {
      const read = texts.map((_, i) => Buffer.from((row[`t${i}`] ?? '') as ArrayBuffer))
      if (!read.every((text) => isUtf8(text)) || !(row.json || isJson(read[texts.indexOf('body')]!)))
        out.push({ table: name, rowid: Number(row.rowid) })
    }
  }
  return out
}

/** Whether this table holds a collection's documents. */
export const isDocuments = (table: string) => /^d\d+$/.test(table)

/** SQLite refuses some JSON that JavaScript reads, such as what lies very deep. */
function isJson(text: Buffer): boolean {
  try {
    JSON.parse(text.toString())
    return true
  } catch {
    return false
  }
}
