import { closeSync, constants, existsSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import type { Connection } from './connection'

/** Bytes of the one line in the file: always overwritten whole. */
const LENGTH = 64

/**
 * How many commits were acknowledged, noted beside the store (`store.db-commits`) after each. It may lag behind the
 * store after a power cut, but never runs ahead: a store that counts fewer has lost some.
 */
export class Mark {
  /** The count as it was found; null when there is none to compare with. */
  readonly found: number | null
  /** The store was closed in order and nobody has touched it since. */
  readonly closed: boolean
  private readonly handle: number

  constructor(private readonly path: string) {
    const { found, closing } = read(path)
    this.found = found
    this.closed = closing === state(path)
    this.handle = openSync(fileOf(path), constants.O_WRONLY | constants.O_CREAT, 0o600)
  }

  note(commits: number, closing = 'open'): void {
    try {
      writeSync(this.handle, `${`${commits} ${closing}`.padEnd(LENGTH - 1)}\n`, 0)
    } catch {
      // on a full disk it lags: the write it would count is in the store all the same
    }
  }

  /** `inOrder` lets the next start skip the long check. */
  close(commits: number, inOrder: boolean): void {
    if (inOrder) this.note(commits, state(this.path))
    closeSync(this.handle)
  }
}

/** What changes whenever somebody writes to the store or to its log. */
function state(path: string): string {
  const [store, log] = [path, `${path}-wal`].map((file) => statSync(file, { throwIfNoEntry: false }))
  return `${store?.size}-${store?.mtimeMs}-${log?.size ?? 0}`
}

const fileOf = (path: string) => `${path}-commits`

function read(path: string) {
  const text = existsSync(fileOf(path)) ? readFileSync(fileOf(path), 'utf8') : ''
  const [, count, closing] = /^(\d+) (\S+)/.exec(text) ?? []
  return { found: count === undefined ? null : Number(count), closing }
}

/** How many commits of this store were acknowledged; null when nobody noted it. */
export const acknowledged = (path: string): number | null => read(path).found

/** How many commits a store counts itself; one with nothing in it counts none. */
export function commitsIn(db: Connection): number {
  if (!db.get("SELECT 1 AS x FROM sqlite_master WHERE name='meta'")) return 0
  return Number(db.get<{ value: string }>("SELECT value FROM meta WHERE key='commits'")?.value ?? 0)
}

/** Refuses a store that counts fewer commits than were acknowledged: its log was cut or lost, or an older file was put here. */
export function refuseLost(path: string, acknowledged: number | null, commits: number): void {
  const lost = (acknowledged ?? 0) - commits
  if (lost > 0)
    throw new Error(
      `${path} 不完整：最后保存的 ${lost} 次不见了（store.db 或 store.db-wal 被换过、截短或删掉了）。请把原来的文件放回去，或用备份恢复（restore 备份文件）。都没有的话，删掉 ${fileOf(path)} 再启动，就从剩下的接着用。`,
    )
}
