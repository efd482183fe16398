import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

/** SQLite's lock on an empty file: the system gives it back when its holder ends, however that ends. */
export class FileLock {
  private readonly db: InstanceType<typeof Database>

  constructor(path: string) {
    this.db = new Database(path)
  }

  /** Takes it for oneself; false when somebody else has it. */
  take(): boolean {
    try {
      this.db.exec('PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE')
      return true
    } catch (error) {
      if ((error as { code?: string }).code === 'SQLITE_BUSY') return false
      throw error
    }
  }

  /** Holds it together with others who share it, after whoever has it for a moment. */
  share(): void {
    this.db.exec('PRAGMA busy_timeout=5000; BEGIN; SELECT * FROM sqlite_master')
  }

  release(): void {
    this.db.exec('ROLLBACK')
  }

  close(): void {
    this.db.close()
  }
}

/** Keeps a second program off the same data. `server.pid` only says, to a person, who it is. */
export function lockFolder(folder: string): () => void {
  const lock = new FileLock(join(folder, 'server.lock'))
  const pid = join(folder, 'server.pid')
  if (!lock.take()) {
    lock.close()
    const who = existsSync(pid) ? `（进程 ${readFileSync(pid, 'utf8')}）` : ''
    throw new Error(`${folder} 正在被另一个程序使用${who}。请先关掉它。`)
  }
  writeFileSync(pid, String(process.pid))
  return () => {
    rmSync(pid, { force: true })
    lock.release()
    lock.close()
  }
}
