import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Connection } from '../database/connection'
import { STORE_VERSION } from '../database/store'
import { lockFolder } from '../lock'

/** Puts a backup in place of a data folder; what was there before is kept beside it. */
export function restore(data: string, file: string): string {
  if (!existsSync(file)) throw new Error(`没有这个文件：${file}`)
  check(file)
  let before = ''
  if (existsSync(data)) {
    lockFolder(data)()
    before = `${data}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
    renameSync(data, before)
  }
  mkdirSync(join(data, 'files'), { recursive: true })
  copyFileSync(file, join(data, 'store.db'))
  const store = new Connection(join(data, 'store.db'))
  for (const { name, body } of store.all<{ name: string; body: ArrayBuffer }>('SELECT name,body FROM backup_file'))
    writeFileSync(join(data, name), Buffer.from(body), { mode: 0o600, flush: true })
  store.exec('DROP TABLE backup_file')
  store.close()
  return `已从 ${file} 恢复。${before && `原来的数据在 ${before}。`}`
}

function check(file: string): void {
  const store = new Connection(file, 'DELETE')
  try {
    const { integrity_check } = store.get<{ integrity_check: string }>('PRAGMA integrity_check')!
    const version = store.get<{ value: string }>("SELECT value FROM meta WHERE key='version'")?.value
    if (integrity_check !== 'ok') throw new Error(`${file} 坏了：${integrity_check}`)
    if (Number(version) !== STORE_VERSION) throw new Error(`${file} 的格式是第 ${version} 版，这个程序只认第 ${STORE_VERSION} 版。`)
  } finally {
    store.close()
  }
}
