/** A film of thirty seconds, 720 × 1280, made by the built website as an editor makes it: at most sixty seconds. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { report } from './bench.mjs'

const { launchChromium } = createRequire(import.meta.url)('../support/browser-launch.cjs')

const data = mkdtempSync(path.join(os.tmpdir(), 'film-'))
const child = spawn(process.execPath, ['dist/local/main.js', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] })
const url = await new Promise((resolve) =>
  createInterface({ input: child.stdout }).on('line', (line) => {
    const ready = line.match(/^ready (\S+)/)?.[1]
    if (ready) resolve(ready)
  }),
)
const become = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ openid: 'tana' }) }
const session = await (await fetch(`${url}/local/api/become`, become)).json()
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await page.addInitScript((kept) => localStorage.setItem('cunshao.session', JSON.stringify(kept)), {
  ...session,
  expires_at: Date.now() + 3_600_000,
})
await page.goto(`${url}/work/films/index`)
await page
  .getByRole('button', { name: /^做成短片，/ })
  .first()
  .click()
await page.getByText(/^一共\d+秒$/).waitFor()
const seconds = Number(/\d+/.exec(await page.getByText(/^一共\d+秒$/).textContent())[0])
const began = performance.now()
await page.getByRole('button', { name: '做成短片', exact: true }).click()
await page.getByText('做好了，放一遍看看，再存下来。').waitFor({ timeout: 600_000 })
const took = (performance.now() - began) / 1000
report({ name: `film of ${seconds} s`, value: took, floor: seconds, unit: 's', bar: 2 })
await browser.close()
child.kill('SIGTERM')
rmSync(data, { recursive: true, force: true })
