import { brokenPages, unreadableRows } from '../database/check'
import { Connection } from '../database/connection'
import { STORE_VERSION } from '../database/store'
import { KEY_LENGTH } from '../identity/tokens'

/** A backup is a store with this table: the signing key, and what each of its `local_file` rows names. */
export const LAYOUT = 'CREATE TABLE backup_file(name TEXT PRIMARY KEY, body BLOB NOT NULL)'

export const KEY = 'token.key'

/** The names under which a whole backup keeps the files of a data folder. */
export const namesIn = (db: Connection): string[] => [
  KEY,
  ...db.all<{ content: string }>('SELECT content FROM local_file').map(({ content }) => `files/${content}`),
]

/** Opens a copy of a backup; what is none, not a whole one or a damaged one is refused under the name of `file`. */
export function openBackup(copy: string, file: string): Connection {
  let db: Connection | undefined
  let wrong: string | null
  try {
    db = new Connection(copy, 'DELETE')
    wrong = faultOf(db)
  } catch (error) {
    if (!NO_BACKUP.test((error as { code: string }).code)) throw error
    wrong = '不是这个程序的备份'
  }
  if (db && !wrong) return db
  db?.close()
  throw new Error(`${file} ${wrong}。什么都没有动。`)
}

/** SQLite's words for a file that is no store, and for a store without the tables of a backup. */
const NO_BACKUP = /^SQLITE_(NOTADB|CORRUPT|ERROR)/

function faultOf(db: Connection): string | null {
  if (brokenPages(db) || unreadableRows(db).length > 0) return '坏了'
  const version = db.get<{ value: string }>("SELECT value FROM meta WHERE key='version'")?.value
  if (version === undefined) return '不是这个程序的备份'
  if (Number(version) !== STORE_VERSION) return `的格式是第 ${version} 版，这个程序只认第 ${STORE_VERSION} 版`
  const { missing } = db.get<{ missing: number }>(
    "SELECT count(*) missing FROM local_file LEFT JOIN backup_file ON name='files/'||content WHERE coalesce(length(body),-1)<>size",
  )!
  const key = db.get<{ bytes: number }>('SELECT length(body) bytes FROM backup_file WHERE name=?', KEY)
  return missing === 0 && key && key.bytes >= KEY_LENGTH ? null : '不完整'
}
