import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { groups, regions } from './crowd-people'
import { startVillage, type Village } from './villagers'

const bundle = (entry: string, outfile: string) =>
  build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' })

/** The demonstration county with the crowd in it. */
export const startCrowd = async (): Promise<Village> => {
  const dist = join('node_modules/.cache/crowd', `build-${process.env.JEST_WORKER_ID ?? '0'}`)
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  symlinkSync(resolve('dist/cloudfunctions'), join(dist, 'cloudfunctions'))
  await Promise.all([
    bundle('test/support/crowd-main.ts', join(dist, 'local/main.js')),
    bundle('local/functions/worker.ts', join(dist, 'local/worker.js')),
  ])
  const village = await startVillage({ dist })
  const db = village.sdk().database()
  await db.collection('regions').add(regions)
  await db.collection('groups').add(groups)
  return village
}
