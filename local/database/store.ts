import type { IndexSpec, LocalConfig } from '../config'
import { notExist } from '../errors'
import { decode } from './codec'
import { Connection } from './connection'
import { type Index, keysOf, type Row, type Table } from './table'

/** Raised when the files' layout changes; an older store is refused, not guessed at. */
export const STORE_VERSION = 1

const LAYOUT = `
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS collection(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS idx(id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL, multi INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS local_outbox(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS local_card(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, opengid TEXT NOT NULL, openid TEXT NOT NULL, body TEXT NOT NULL);
`

/** The file on disk: collections as tables, one connection that writes. */
export class Store {
  readonly db: Connection
  private readonly tables = new Map<string, Table>()
  private rev = Date.now() * 1000

  constructor(
    readonly path: string,
    collections: LocalConfig['collections'],
  ) {
    this.db = new Connection(path)
    try {
      this.open(collections)
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK')
      this.db.close()
      throw error
    }
  }

  private open(collections: LocalConfig['collections']): void {
    this.db.exec(LAYOUT)
    this.checkVersion()
    this.db.exec('BEGIN IMMEDIATE')
    for (const { id, name } of this.db.all<{ id: number; name: string }>('SELECT id,name FROM collection'))
      this.tables.set(name, { id, name, indexes: this.storedIndexes(id) })
    for (const [name, { indexes }] of Object.entries(collections)) {
      this.create(name)
      this.declare(this.table(name), indexes)
    }
    this.db.exec('COMMIT')
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
    return true
  }

  row(table: Table, id: string, db = this.db): Row | null {
    return db.get<Row>(`SELECT seq,id,rev,body FROM d${table.id} WHERE id=?`, id) ?? null
  }

  /** Forgets every document and every message, keeping collections and indexes. */
  clear(): void {
    for (const table of this.tables.values()) {
      this.db.exec(`DELETE FROM d${table.id}`)
      for (const index of table.indexes) this.db.exec(`DELETE FROM x${index.id}`)
    }
    this.db.exec('DELETE FROM local_outbox; DELETE FROM local_card')
  }

  close(): void {
    this.db.close()
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
      .map(({ id, spec, multi }) => ({ ...(JSON.parse(spec) as IndexSpec), id, multi: multi === 1 }))
  }

  /** Makes the stored indexes the declared ones, building or dropping where they differ. */
  private declare(table: Table, specs: IndexSpec[]): void {
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
    const index: Index = { ...spec, id, multi: false }
    for (const row of this.db.all<Row>(`SELECT seq,body FROM d${table.id}`))
      for (const key of keysOf(index, decode(row.body))) {
        if (spec.unique && this.db.get(`SELECT 1 AS x FROM x${id} WHERE key=? LIMIT 1`, key))
          throw new Error(`${table.name}: 已有重复的数据，唯一索引 ${spec.name} 建不起来。`)
        this.db.run(`INSERT OR IGNORE INTO x${id}(key,seq) VALUES(?,?)`, key, row.seq)
      }
    if (index.multi) this.db.run('UPDATE idx SET multi=1 WHERE id=?', id)
    return index
  }
}
