/**
 * How long a family waits for the first message of its first game, on a slow third-generation network (400 kbit/s, 400 ms there and back): the program
 * started anew on a phone that opened it before, and as a very first visit, where the page itself shows the message while the program is still coming. The
 * floor is one call and its answer on that network. Either way the message is to be readable within two seconds; when it can be answered stands beside it.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { median, report } from './bench.mjs'

const { launchChromium } = createRequire(import.meta.url)('../support/browser-launch.cjs')
const rounds = 7

const data = mkdtempSync(path.join(os.tmpdir(), 'first-game-'))
const child = spawn(process.execPath, ['dist/local/main.js', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
const url = await new Promise((resolve) =>
  createInterface({ input: child.stdout }).on('line', (line) => {
    const ready = line.match(/^ready (\S+)/)?.[1]
    if (ready) resolve(ready)
  }),
)
const browser = await launchChromium()
const slow3G = { offline: false, latency: 400, downloadThroughput: 400e3 / 8, uploadThroughput: 400e3 / 8 }

const slowly = async (page) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow3G)
}
/** Milliseconds from the address until the adult can read a message, and until they can guess. */
const toMessage = async (page) => {
  const from = Date.now()
  await page.goto(`${url}/family/quiz/index?way=five`, { waitUntil: 'commit' })
  await page.getByText('大人先猜').first().waitFor()
  const read = Date.now() - from
  await page.getByRole('button', { name: '像骗人的' }).waitFor()
  return { read, guess: Date.now() - from }
}
/** Milliseconds for a call and its answer: what no program can be faster than. */
const oneCall = (page) =>
  page.evaluate(async () => {
    const from = performance.now()
    await (await fetch('/v1/functions/home', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).text()
    return performance.now() - from
  })

const times = { floor: [], again: [], first: [] }
for (let i = 0; i < rounds; i++) {
  const first = await browser.newContext({ viewport: { width: 375, height: 667 } })
  const visit = await first.newPage()
  await slowly(visit)
  times.first.push(await toMessage(visit))
  await first.close()

  const known = await browser.newContext({ viewport: { width: 375, height: 667 } })
  const before = await known.newPage()
  await before.goto(url)
  await before.evaluate(() => navigator.serviceWorker.ready)
  await before.waitForFunction(async () => (await caches.keys()).length > 0)
  await before.waitForTimeout(1500)
  await before.close()
  const page = await known.newPage()
  await slowly(page)
  times.again.push(await toMessage(page))
  times.floor.push(await oneCall(page))
  await known.close()
}
const floor = median(times.floor)
report({
  name: 'the first message, program opened before (slow 3G)',
  value: median(times.again.map(({ read }) => read)),
  floor,
  unit: 'ms',
  bar: Number((2000 / floor).toFixed(2)),
})
report({
  name: 'the first message, very first visit (slow 3G)',
  value: median(times.first.map(({ read }) => read)),
  floor,
  unit: 'ms',
  bar: Number((2000 / floor).toFixed(2)),
})
for (const [name, some] of [
  ['program opened before', times.again],
  ['very first visit', times.first],
])
  report({ name: `it can be answered, ${name}`, value: median(some.map(({ guess }) => guess)), floor, unit: 'ms' })
await browser.close()
child.kill()
rmSync(data, { recursive: true, force: true })
