import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { syncFolder } from './durable'
import { lockFolder } from './lock'

/** A restored folder that is whole and waits for its place. */
export const restored = (data: string) => `${data}.restored`

/** Makes the data folder one's own, finishing first what a killed `restore` had decided; gives it back when called. */
export function openFolder(folder: string): () => void {
  const data = resolve(folder)
  mkdirSync(data, { recursive: true })
  const unlock = lockFolder(data)
  if (!existsSync(restored(data))) return unlock
  try {
    const before = finishRestore(data)
    console.error(`[local] 上次的恢复停在了半路，现在做完了。${before && `原来的数据在 ${before}。`}`)
  } finally {
    unlock()
  }
  return openFolder(data)
}

/** Exchanges the folders; says where the old one is now, '' when it had nothing in it. */
export function finishRestore(data: string): string {
  const before = `${data}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
  try {
    if (existsSync(data)) renameSync(data, before)
  } catch (error) {
    rmSync(restored(data), { recursive: true, force: true }) // a folder that cannot be moved stays as it is
    throw error
  }
  renameSync(restored(data), data)
  syncFolder(dirname(data))
  for (const lock of ['server.lock', 'server.pid', 'files.lock', 'admin.json']) rmSync(join(before, lock), { force: true })
  if (existsSync(join(before, 'store.db'))) return before
  rmSync(before, { recursive: true, force: true })
  return ''
}
