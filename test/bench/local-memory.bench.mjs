/** What the whole product holds on one computer: after every function was called, and at its height with sixty-four people busy. The floor is Node with the SDK loaded once. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { modules, report } from './bench.mjs'
import { calls, startBusyCounty } from './crowd.mjs'

const { functions } = await modules('config/functions')
const megabytes = (field, pid) => Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024

const sdk = "require('@cloudbase/node-sdk'); console.log(process.memoryUsage.rss() / 2 ** 20)"
const floor = Number(execFileSync(process.execPath, ['-e', sdk]))

const { village, crowd, stop } = await startBusyCounty()
const pid = readFileSync(path.join(village.dataDir, 'server.pid'), 'utf8').trim()
const batu = await village.anonymous()
for (const name of Object.keys(functions)) await batu.call(name, { call: 'none', input: {} }).catch(() => undefined)
report({
  name: `height, ${Object.keys(functions).length} functions called in a row`,
  value: megabytes('VmHWM', pid),
  floor,
  unit: 'MB',
  most: 500,
})
await new Promise((resolve) => setTimeout(resolve, 15_000)) // beyond five, an instance that nobody calls leaves after ten seconds
report({ name: 'warm, a while after', value: megabytes('VmRSS', pid), floor, unit: 'MB', most: 214 })
await crowd(Object.keys(calls))
report({ name: 'height, 64 people busy', value: megabytes('VmHWM', pid), floor, unit: 'MB', most: 500 })
await stop()
