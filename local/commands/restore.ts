import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { syncFolder } from '../durable'
import { finishRestore, restored } from '../folder'
import { lockFolder } from '../lock'
import { namesIn, openBackup } from './backup-file'

/**
 * Puts a backup in place of a data folder; what was there before is kept beside it. The new folder is made whole beside
 * the old one. Giving it the name `….restored` is the one step that decides: from then on whoever opens the data
 * first finishes the exchange, so it is never one half of each.
 */
export function restore(folder: string, file: string): string {
  if (!existsSync(file)) throw new Error(`没有这个文件：${file}`)
  const data = resolve(folder)
  const isNew = !existsSync(data)
  mkdirSync(data, { recursive: true })
  const unlock = lockFolder(data)
  const making = `${data}.restoring`
  try {
    rmSync(making, { recursive: true, force: true })
    unpack(file, making)
    renameSync(making, restored(data))
    syncFolder(dirname(data))
    const before = finishRestore(data)
    return `已从 ${file} 恢复。${before && `原来的数据在 ${before}。`}`
  } finally {
    rmSync(making, { recursive: true, force: true })
    unlock()
    if (isNew && !existsSync(join(data, 'store.db'))) rmSync(data, { recursive: true, force: true })
  }
}

function unpack(file: string, folder: string): void {
  mkdirSync(join(folder, 'files'), { recursive: true })
  copyFileSync(file, join(folder, 'store.db'))
  const store = openBackup(join(folder, 'store.db'), file)
  try {
    for (const name of namesIn(store)) {
      const { body } = store.get<{ body: Buffer }>('SELECT body FROM backup_file WHERE name=?', name)!
      writeFileSync(join(folder, name), body, { mode: 0o600, flush: true })
    }
    store.exec('DROP TABLE backup_file')
  } finally {
    store.close()
  }
  for (const made of [join(folder, 'files'), folder]) syncFolder(made)
}
