/** What a county's command room waits for and receives: 171 villages with 2,020 groups, against a town with 3 villages and 4 groups. */
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { median, report } from './bench.mjs'
import { inTurns } from './local-server.mjs'

const outfile = path.resolve('node_modules/.cache/county-bench.cjs')
mkdirSync(path.dirname(outfile), { recursive: true })
await build({
  stdin: { contents: `export * from './test/support/county'; export * from './test/support/villagers'`, resolveDir: process.cwd() },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
})
const { fillCounty, startVillage } = createRequire(import.meta.url)(outfile)

const village = await startVillage()
await fillCounty(village)
const [chen, gaowa, sarna] = await Promise.all(['chen', 'gaowa', 'sarna'].map((id) => village.person(id)))
await chen.does('alert.save', {
  id: 'a',
  regions: ['anhe'],
  submit: true,
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金'],
  instruction: '先打96110问问',
  expires: Date.now() + 86_400_000 * 9,
})
await chen.does('alert.approve', { id: 'a' })
while ((await village.documents('jobs', { _id: 'a' }))[0].stage !== 'done') await village.timer('outbox')

const calls = [
  ['the desk', (who) => who.does('alert.desk', {})],
  ['coverage of the whole', (who, region) => who.does('alert.coverage', { id: 'a', region })],
  ['groups of one town', (who, _region, town) => who.does('alert.groups', { id: 'a', region: town })],
]
for (const [name, call] of calls) {
  const large = () => call(gaowa, 'anhe', 'anhe/town5')
  const small = () => call(sarna, 'anhe/baiyin', 'anhe/baiyin')
  const [value, floor] = await inTurns(20, [large, small])
  report({ name, value: median(value), floor: median(floor), unit: 'ms', bar: 'below 1 s' })
  console.log(`  answer: ${Math.round(JSON.stringify(await large()).length / 1000)} kB`)
}
await village.stop()
