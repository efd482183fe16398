import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Connection } from '../database/connection'
import { acknowledged, commitsIn, refuseLost } from '../database/mark'
import { syncFolder } from '../durable'
import { filesLock } from '../storage/files'
import { LAYOUT, namesIn, openBackup } from './backup-file'

/**
 * Copies a data folder, also one in use, into one file: the store as it was at one moment, the files it names and the
 * signing key. The file gets its name only when it is whole.
 */
export function backup(data: string, file: string): string {
  if (!existsSync(join(data, 'store.db'))) throw new Error(`${data} 里没有数据，没什么可备份的。`)
  if (existsSync(file)) throw new Error(`${file} 已经有了。请换个名字，备份不覆盖旧的。`)
  const temporary = `${file}.part-${process.pid}`
  const lock = filesLock(data)
  lock.share()
  try {
    copyInto(temporary, data)
    renameSync(temporary, file)
    syncFolder(dirname(resolve(file)))
  } finally {
    for (const end of ['', '-journal']) rmSync(temporary + end, { force: true })
    lock.release()
  }
  return `已备份到 ${file}`
}

function copyInto(file: string, data: string): void {
  const source = join(data, 'store.db')
  const before = acknowledged(source) // read first, since it grows
  const store = new Connection(source)
  try {
    refuseLost(source, before, commitsIn(store))
    store.run('VACUUM INTO ?', file)
  } finally {
    store.close()
  }
  const copy = new Connection(file, 'DELETE')
  try {
    copy.exec(`BEGIN; ${LAYOUT}`)
    for (const name of namesIn(copy)) copy.run('INSERT INTO backup_file(name,body) VALUES(?,?)', name, readFileSync(join(data, name)))
    copy.exec('COMMIT')
  } finally {
    copy.close()
  }
  openBackup(file, `${data} 的备份`).close()
}
