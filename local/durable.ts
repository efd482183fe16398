import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a small file so that it is there whole or not at all, also after a power cut. */
export function writeDurably(path: string, body: string | Buffer): void {
  const temporary = `${path}.new`
  writeFileSync(temporary, body, { mode: 0o600, flush: true })
  renameSync(temporary, path)
  syncFolder(dirname(path))
}

/** Makes names that were just given or changed in a folder outlive a power cut. */
export function syncFolder(folder: string): void {
  let handle: number
  try {
    handle = openSync(folder, 'r')
  } catch {
    return // not every system can open a folder
  }
  try {
    fsyncSync(handle)
  } catch {
    // nor flush one
  } finally {
    closeSync(handle)
  }
}
