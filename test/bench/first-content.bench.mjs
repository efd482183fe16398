/** How long a person waits for the tip: ≤1.5× the time to the first paint of the bare page, which needs neither program nor data. On first visit, and with the program and answers kept. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { median, report } from './bench.mjs'

const { launchChromium } = createRequire(import.meta.url)('../support/browser-launch.cjs')
const rounds = 7

const data = mkdtempSync(path.join(os.tmpdir(), 'first-content-'))
const child = spawn(process.execPath, ['dist/local/main.js', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
const url = await new Promise((resolve) =>
  createInterface({ input: child.stdout }).on('line', (line) => {
    const ready = line.match(/^ready (\S+)/)?.[1]
    if (ready) resolve(ready)
  }),
)
const browser = await launchChromium()

/** Milliseconds from the address to the bare page's first paint. */
const bones = async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('.bones').waitFor()
  const took = performance.now() - began
  await context.close()
  return took
}

const toTip = async (page) => {
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByText('今日一条').waitFor()
  return performance.now() - began
}

const times = { floor: [], cold: [], kept: [] }
for (let i = 0; i < rounds; i++) {
  times.floor.push(await bones())
  const context = await browser.newContext()
  const page = await context.newPage()
  times.cold.push(await toTip(page))
  await page.evaluate(() => navigator.serviceWorker.ready)
  times.kept.push(await toTip(page))
  await context.close()
}
const floor = median(times.floor)
report({ name: 'the tip on first visit', value: median(times.cold), floor, unit: 'ms', bar: '≤1.5' })
report({ name: 'the tip, kept', value: median(times.kept), floor, unit: 'ms', bar: '≤1.5' })

await browser.close()
child.kill('SIGTERM')
rmSync(data, { recursive: true, force: true })
