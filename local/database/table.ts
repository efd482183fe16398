import { isUtf8 } from 'node:buffer'
import type { IndexSpec } from '../config'
import { duplicateKey, requestFailed } from '../errors'
import { type Doc, decode } from './codec'
import type { Connection } from './connection'
import { damaged } from './damage'
import { keyOf } from './key'
import { valuesAt } from './paths'

/** A declared index: table `x<id>` maps ordered key bytes to a document's sequence number. */
export interface Index extends IndexSpec {
  id: number
  /** Which keys some document has an array in (`2 << n` for the nth), so that one document may have several entries; 1: it is not known which. */
  multi: number
}

/** A collection: table `d<id>` holds its documents in the order they came. */
export interface Table {
  id: number
  name: string
  indexes: Index[]
}

export interface Row {
  seq: number
  id: string
  rev: number
  body: string
}

/**
 * What is selected of a row. Text is asked for as bytes: libsql ends the whole process on text that is not UTF-8, as a
 * damaged disk can leave it.
 */
export const columns = (d = '') => `${d}seq,CAST(${d}id AS BLOB) id,${d}rev,CAST(${d}body AS BLOB) body`

/** As selected with `columns()`. */
export interface RawRow {
  seq: number
  id: ArrayBuffer
  rev: number
  body: ArrayBuffer
}

/** Reads a row as it was selected; a damaged one is an error of the call that wanted it. */
export function rowOf(table: Table, { seq, id, rev, body }: RawRow): Row {
  const text = Buffer.from(body)
  if (!isUtf8(text)) throw damaged(`a document of ${table.name} (row ${seq})`)
  return { seq, id: Buffer.from(id).toString(), rev, body: text.toString() }
}

/** The most keys one document may have in one index. */
const KEY_LIMIT = 1000

export function keysOf(index: Index, doc: Doc): Buffer[] {
  let keys: Buffer[] = [Buffer.alloc(0)]
  let arrays = 0
  for (const [n, { field, order }] of index.keys.entries()) {
    const found = valuesAt(doc, field)
    if (found.multi) arrays |= 2 << n
    const parts = unique(found.values.map((value) => keyOf(value, order)))
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])))
    if (keys.length > KEY_LIMIT) throw requestFailed(`index ${index.name}: too many values in an array (${field})`)
  }
  index.multi |= arrays
  return arrays ? unique(keys) : keys
}

function unique(buffers: Buffer[]): Buffer[] {
  if (buffers.length < 2) return buffers
  const seen = new Map(buffers.map((b) => [b.toString('latin1'), b]))
  return [...seen.values()]
}

/** Writes one document's row and index entries; `doc` null deletes. */
export function writeRow(
  db: Connection,
  table: Table,
  before: Row | null,
  after: { id: string; rev: number; body: string; doc: Doc } | null,
): void {
  const old = before ? decode(before.body) : null
  const seq = before
    ? before.seq
    : Number(db.run(`INSERT INTO d${table.id}(id,rev,body) VALUES(?,?,?)`, after!.id, after!.rev, after!.body).lastInsertRowid)
  if (before && after) db.run(`UPDATE d${table.id} SET rev=?,body=? WHERE seq=?`, after.rev, after.body, seq)
  if (before && !after) db.run(`DELETE FROM d${table.id} WHERE seq=?`, seq)
  for (const index of table.indexes) writeKeys(db, table, index, seq, old, after?.doc ?? null)
}

function writeKeys(db: Connection, table: Table, index: Index, seq: number, old: Doc | null, doc: Doc | null): void {
  const gone = old ? keysOf(index, old) : []
  const come = doc ? keysOf(index, doc) : []
  if (gone.length === 1 && come.length === 1 && gone[0]!.equals(come[0]!)) return
  for (const key of gone) db.run(`DELETE FROM x${index.id} WHERE key=? AND seq=?`, key, seq)
  for (const key of come) {
    if (index.unique && db.get(`SELECT 1 AS x FROM x${index.id} WHERE key=? AND seq<>? LIMIT 1`, key, seq))
      throw duplicateKey(table.name, index.name, shownKey(index, doc!))
    db.run(`INSERT OR IGNORE INTO x${index.id}(key,seq) VALUES(?,?)`, key, seq)
  }
  // said each time: a write that was undone may have been the first to notice
  if (index.multi) db.run('UPDATE idx SET multi=? WHERE id=? AND multi<>?', index.multi, index.id, index.multi)
}

export function shownKey(index: Index, doc: Doc): string {
  return `{ ${index.keys.map(({ field }) => `${field}: ${JSON.stringify(valuesAt(doc, field).values[0] ?? null)}`).join(', ')} }`
}
