/**
 * How long a person waits for the tip: on a first visit ≤1.2×, kept from before ≤1.5× the time to the first paint of the bare page, which needs neither program nor data.
 * Painting is timed by the browser itself, from the address on; on this computer's own network, and as on an old phone far from the mast.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { median, report } from './bench.mjs'

const { launchChromium } = createRequire(import.meta.url)('../support/browser-launch.cjs')
const rounds = 9

const data = mkdtempSync(path.join(os.tmpdir(), 'first-content-'))
const child = spawn(process.execPath, ['dist/local/main.js', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
const url = await new Promise((resolve) =>
  createInterface({ input: child.stdout }).on('line', (line) => {
    const ready = line.match(/^ready (\S+)/)?.[1]
    if (ready) resolve(ready)
  }),
)
// the day as it stands in the page since midnight
while (!(await (await fetch(url)).text()).includes('"until"')) await fetch(`${url}/local/api/timers/page`, { method: 'POST', body: '{}' })
const browser = await launchChromium()

const farAway = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }

const visitor = async ({ slow, javaScriptEnabled = true }) => {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 375, height: 667 } })
  const page = await context.newPage()
  if (slow) {
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', farAway)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.addInitScript(() => {
    /** When the frame after the one that first shows a tip begins, in milliseconds from the address on. */
    window.tip = new Promise((resolve) =>
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#app h2')) return
        observer.disconnect()
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
      }).observe(document, { childList: true, subtree: true }),
    )
  })
  return { context, page }
}

/** Milliseconds from the address to the bare page's first paint. */
const bare = async (slow) => {
  const { context, page } = await visitor({ slow, javaScriptEnabled: false })
  await page.goto(url)
  await page.locator('.bones').waitFor()
  const took = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  await context.close()
  return took
}

/** Milliseconds from the address to the tip, painted. */
const toTip = async (page) => {
  await page.goto(url, { waitUntil: 'commit' })
  return page.evaluate(() => window.tip)
}

for (const slow of [false, true]) {
  const times = { floor: [], first: [], kept: [] }
  for (let i = 0; i < rounds; i++) {
    times.floor.push(await bare(slow))
    const { context, page } = await visitor({ slow })
    times.first.push(await toTip(page))
    await page.evaluate(() => navigator.serviceWorker.ready)
    times.kept.push(await toTip(page))
    await context.close()
  }
  const floor = median(times.floor)
  const where = slow ? 'old phone, 150 ms away' : 'this computer'
  report({ name: `the tip on first visit (${where})`, value: median(times.first), floor, unit: 'ms', bar: 1.2 })
  report({ name: `the tip, kept (${where})`, value: median(times.kept), floor, unit: 'ms', bar: 1.5 })
}

await browser.close()
child.kill('SIGTERM')
rmSync(data, { recursive: true, force: true })
