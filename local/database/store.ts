import type { IndexSpec, LocalConfig } from '../config'
import { notExist } from '../errors'
import { brokenPages, isDocuments, type Unreadable, unreadableRows } from './check'
import { decode } from './codec'
import { Connection } from './connection'
import { metDamage } from './damage'
import { commitsIn, Mark, refuseLost } from './mark'
import { columns, type Index, keysOf, type RawRow, type Row, rowOf, type Table } from './table'

/** Raised when the files' layout changes; an older store is refused, not guessed at. */
export const STORE_VERSION = 1

const LAYOUT = `
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS collection(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS idx(id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL, multi INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS local_outbox(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS damaged(collection TEXT NOT NULL, id BLOB NOT NULL, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS local_card(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, opengid TEXT NOT NULL, openid TEXT NOT NULL, body TEXT NOT NULL);
`

/** The file on disk: collections as tables, one connection that writes. */
export class Store {
  readonly db: Connection
  private readonly tables = new Map<string, Table>()
  private rev = Date.now() * 1000
  private readonly mark: Mark
  private commits = 0
  /** Collections that the write under way has made. */
  private readonly made = new Set<string>()
  /** `db.changes` at the last commit. */
  private changes = 0

  constructor(
    readonly path: string,
    collections: LocalConfig['collections'],
  ) {
    this.mark = new Mark(path)
    this.db = new Connection(path)
    try {
      this.open(collections)
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK')
      this.db.close()
      this.mark.close(0, false)
      throw error
    }
  }

  private open(collections: LocalConfig['collections']): void {
    const unreadable = this.mark.closed ? [] : this.check()
    this.db.exec(LAYOUT)
    this.checkVersion()
    this.checkCount()
    this.db.exec('BEGIN IMMEDIATE')
    for (const { id, name } of this.db.all<{ id: number; name: string }>('SELECT id,name FROM collection'))
      this.tables.set(name, { id, name, indexes: this.storedIndexes(id) })
    this.setAside(unreadable)
    for (const [name, { indexes }] of Object.entries(collections)) {
      this.create(name)
      this.declare(name, indexes)
    }
    this.db.exec('COMMIT')
    this.made.clear()
    this.changes = this.db.changes
  }

  /** A number no earlier version of any document has had. */
  nextRev(): number {
    return ++this.rev
  }

  table(name: string): Table {
    const table = this.tables.get(name)
    if (!table) throw notExist(name)
    return table
  }

  names(): string[] {
    return [...this.tables.keys()]
  }

  create(name: string): boolean {
    if (this.tables.has(name)) return false
    const id = Number(this.db.run('INSERT INTO collection(name) VALUES(?)', name).lastInsertRowid)
    this.db.exec(`CREATE TABLE d${id}(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, body TEXT NOT NULL)`)
    this.tables.set(name, { id, name, indexes: [] })
    this.made.add(name)
    return true
  }

  row(table: Table, id: string, db = this.db): Row | null {
    const raw = db.get<RawRow>(`SELECT ${columns()} FROM d${table.id} WHERE id=?`, id)
    return raw ? rowOf(table, raw) : null
  }

  /** Forgets every document and every message, keeping collections and indexes. */
  clear(): void {
    for (const table of this.tables.values()) {
      this.db.run(`DELETE FROM d${table.id}`)
      for (const index of table.indexes) this.db.run(`DELETE FROM x${index.id}`)
    }
    for (const kept of ['local_outbox', 'local_card', 'damaged']) this.db.run(`DELETE FROM ${kept}`)
  }

  /** Ends a write, counting it in the store and, once it is on disk, beside it. */
  commit(): void {
    const changed = this.db.changes !== this.changes
    if (changed) this.db.run("UPDATE meta SET value=? WHERE key='commits'", String(this.commits + 1))
    this.db.run('COMMIT')
    this.made.clear()
    this.changes = this.db.changes
    if (changed) this.mark.note(++this.commits)
  }

  /** After a write was undone: forgets the collections it had made, whose numbers go to others. */
  undone(): void {
    for (const name of this.made) {
      if (this.db.get('SELECT 1 AS x FROM collection WHERE name=?', name)) continue // another write of the same commit made it
      this.made.delete(name)
      this.tables.delete(name)
    }
  }

  /** Brings everything into the one file, so that a copy of it is a copy of the data. */
  close(): void {
    const { busy } = this.db.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')!
    this.db.close()
    this.mark.close(this.commits, busy === 0 && !metDamage())
  }

  /** Refuses a store that is broken as a whole; gives the documents that are. */
  private check(): Unreadable[] {
    const broken = brokenPages(this.db)
    const rows = broken === null ? unreadableRows(this.db) : []
    if (broken !== null || rows.some(({ table }) => !isDocuments(table)))
      throw new Error(
        `${this.path} 坏了${broken ? `（${broken.replace(/\s+/g, ' ')}）` : ''}。请用备份恢复（restore 备份文件），现在的会留在旁边。`,
      )
    return rows
  }

  private checkCount(): void {
    this.db.run("INSERT OR IGNORE INTO meta(key,value) VALUES('commits','0')")
    this.commits = commitsIn(this.db)
    refuseLost(this.path, this.mark.found, this.commits)
    this.mark.note(this.commits)
  }

  /** Moves documents that nobody can read out of the way of the others. */
  private setAside(rows: Unreadable[]): void {
    for (const { name, id, indexes } of this.tables.values()) {
      const seqs = rows.filter(({ table }) => table === `d${id}`).map(({ rowid }) => rowid)
      for (const seq of seqs) {
        this.db.run(`INSERT INTO damaged SELECT ?,CAST(id AS BLOB),CAST(body AS BLOB) FROM d${id} WHERE seq=?`, name, seq)
        this.db.run(`DELETE FROM d${id} WHERE seq=?`, seq)
        for (const index of indexes) this.db.run(`DELETE FROM x${index.id} WHERE seq=?`, seq)
      }
      if (seqs.length > 0)
        console.error(`[local] ${name} 有 ${seqs.length} 条坏了，读不出来，已移到 damaged 表里；其余的照常用。要找回，请用备份恢复。`)
    }
  }

  private checkVersion(): void {
    const found = this.db.get<{ value: string }>("SELECT value FROM meta WHERE key='version'")
    if (!found) this.db.run("INSERT INTO meta(key,value) VALUES('version',?)", String(STORE_VERSION))
    else if (Number(found.value) !== STORE_VERSION)
      throw new Error(`${this.path} 的格式是第 ${found.value} 版，这个程序只认第 ${STORE_VERSION} 版。`)
  }

  private storedIndexes(collection: number): Index[] {
    return this.db
      .all<{ id: number; spec: string; multi: number }>('SELECT id,spec,multi FROM idx WHERE collection=?', collection)
      .map(({ id, spec, multi }) => ({ ...(JSON.parse(spec) as IndexSpec), id, multi }))
  }

  /** Makes the stored indexes the declared ones, building or dropping where they differ. */
  declare(name: string, specs: IndexSpec[]): void {
    const table = this.table(name)
    const wanted = new Map(specs.map((spec) => [JSON.stringify(spec), spec]))
    const kept: Index[] = []
    for (const index of table.indexes) {
      const { id, multi, ...spec } = index
      if (wanted.delete(JSON.stringify(spec))) kept.push(index)
      else this.db.exec(`DROP TABLE x${id}; DELETE FROM idx WHERE id=${id}`)
    }
    table.indexes = kept
    for (const [text, spec] of wanted) table.indexes.push(this.build(table, text, spec))
  }

  private build(table: Table, text: string, spec: IndexSpec): Index {
    const id = Number(this.db.run('INSERT INTO idx(collection,name,spec) VALUES(?,?,?)', table.id, spec.name, text).lastInsertRowid)
    this.db.exec(`CREATE TABLE x${id}(key BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(key,seq)) WITHOUT ROWID`)
    const index: Index = { ...spec, id, multi: 0 }
    for (const raw of this.db.all<RawRow>(`SELECT ${columns()} FROM d${table.id}`)) {
      const row = rowOf(table, raw)
      for (const key of keysOf(index, decode(row.body))) {
        if (spec.unique && this.db.get(`SELECT 1 AS x FROM x${id} WHERE key=? LIMIT 1`, key))
          throw new Error(`${table.name}: 已有重复的数据，唯一索引 ${spec.name} 建不起来。`)
        this.db.run(`INSERT OR IGNORE INTO x${id}(key,seq) VALUES(?,?)`, key, row.seq)
      }
    }
    if (index.multi) this.db.run('UPDATE idx SET multi=? WHERE id=?', index.multi, id)
    return index
  }
}
