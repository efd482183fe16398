import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startLocal } from './local'

/** A folder with the demonstration data in it: planted once in a run, copied for everybody else. Gives the copy. */
export async function seededFolder(): Promise<string> {
  const shared = process.env.SEEDED!
  const planted = join(shared, 'planted')
  if (!existsSync(planted)) {
    const mine = mkdtempSync(join(shared, 'planting-'))
    await (await startLocal({ dataDir: mine })).stop()
    try {
      renameSync(mine, planted)
    } catch {
      rmSync(mine, { recursive: true }) // another worker was first
    }
  }
  const copy = mkdtempSync(join(shared, 'local-'))
  cpSync(planted, copy, { recursive: true })
  return copy
}
