/** From starting the built local cloud of 村哨 to its ready line, with an empty folder to plant: under 3 s. The floor is Node itself. */
import { spawnSync } from 'node:child_process'
import { median, report } from './bench.mjs'
import { start } from './local-server.mjs'

const took = []
const floor = []
for (let i = 0; i < 5; i++) {
  const began = performance.now()
  spawnSync(process.execPath, ['-e', ''])
  floor.push(performance.now() - began)
  const local = await start('dist')
  took.push(local.took)
  await local.stop()
}
console.log('start to ready, median of 5')
report({ name: 'dist/local/main.js', value: median(took), floor: median(floor), unit: 'ms', most: 3000 })
