/** An alert to a county's 2,020 groups: how long each run of the outbox takes, and with how little memory all of it still gets done. Bars: 3 s, 256 MB. */
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { bundle, median, modules, report } from './bench.mjs'

const cache = path.resolve('node_modules/.cache')
mkdirSync(cache, { recursive: true })
const { countyAlert, fillCounty, startVillage } = await modules('test/support/county', 'test/support/villagers')

/** The product, its outbox given `memory` MB: more than that ends the run. */
const withMemory = async (memory) => {
  const dist = mkdtempSync(path.join(cache, 'outbox-'))
  for (const part of ['cloudfunctions', 'h5']) symlinkSync(path.resolve('dist', part), path.join(dist, part))
  const outbox = `{ ...config.functions.outbox, memory: ${memory} }`
  await bundle(
    `import config from './config/local'; import { run } from './local/run'; void run({ ...config, functions: { ...config.functions, outbox: ${outbox} } })`,
    path.join(dist, 'local/main.js'),
  )
  symlinkSync(path.resolve('dist/local/worker.js'), path.join(dist, 'local/worker.js'))
  return dist
}

for (const memory of [256, 64, 32]) {
  const village = await startVillage({ dist: await withMemory(memory) })
  await fillCounty(village)
  const chen = await village.person('chen')
  await chen.does('alert.save', countyAlert('a'))
  const { version } = await chen.does('alert.read', { id: 'a' })
  await chen.does('alert.approve', { id: 'a', version })
  const runs = []
  const done = async () => (await village.documents('jobs', { _id: 'a' }))[0].stage === 'done'
  while (runs.length < 60 && !(await done())) {
    const began = performance.now()
    await village.timer('outbox')
    runs.push(performance.now() - began)
  }
  const made = (await village.documents('dispatches', { alert: 'a' })).length
  const killed = village.log().match(/Memory limit/g)?.length ?? 0
  const longest = Math.max(0, ...runs)
  console.log(
    `  ${memory} MB: ${made} dispatches, ended for want of memory ${killed} times; ${runs.length} runs seen, median ${Math.round(median(runs) ?? 0)} ms, longest ${Math.round(longest)} ms`,
  )
  if (memory === 256) {
    report({ name: 'the longest run', value: longest, unit: 'ms', most: 3000 })
    report({ name: 'ended for want of memory, at 256 MB', value: killed, unit: 'times', most: 0 })
  }
  await village.stop()
}
