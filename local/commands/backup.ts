import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Connection } from '../database/connection'

const LAYOUT = 'CREATE TABLE backup_file(name TEXT PRIMARY KEY, body BLOB NOT NULL)'

/** Copies a data folder, also one in use, into one file: the store as it was at one moment, uploaded files and the signing key. */
export function backup(data: string, file: string): string {
  const source = join(data, 'store.db')
  if (!existsSync(source)) throw new Error(`${data} 里没有数据，没什么可备份的。`)
  if (existsSync(file)) throw new Error(`${file} 已经有了。请换个名字，备份不覆盖旧的。`)
  const store = new Connection(source)
  store.run('VACUUM INTO ?', file)
  store.close()
  const copy = new Connection(file, 'DELETE')
  try {
    copy.exec(`BEGIN; ${LAYOUT}`)
    const keep = (name: string, path: string) => copy.run('INSERT INTO backup_file(name,body) VALUES(?,?)', name, readFileSync(path))
    keep('token.key', join(data, 'token.key'))
    for (const { content } of copy.all<{ content: string }>('SELECT content FROM local_file'))
      keep(`files/${content}`, join(data, 'files', content))
    copy.exec('COMMIT')
  } catch (error) {
    copy.close()
    rmSync(file, { force: true })
    throw error
  }
  copy.close()
  return `已备份到 ${file}`
}
