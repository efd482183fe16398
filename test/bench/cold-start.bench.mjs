/** How long each function's bundle takes to load in a fresh process, against a bundle that holds the SDK alone: ≤1.15×; `check`, which carries a model, ≤1.25×. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundleFunctions } from '../../config/bundle-functions.mjs'
import { median, report } from './bench.mjs'

const rounds = 15
const dir = mkdtempSync(path.join(os.tmpdir(), 'cunshao-bench-'))
const entry = path.resolve('test/bench/sdk-alone.entry.js')
writeFileSync(
  entry,
  `import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'\nexport const app = init({ env: SYMBOL_CURRENT_ENV })\napp.database()\n`,
)
await bundleFunctions({ outdir: dir, extra: { sdk: entry } }).finally(() => rmSync(entry))

const env = {
  ...process.env,
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'x',
  TENCENTCLOUD_SECRETID: 'x',
  TENCENTCLOUD_SECRETKEY: 'x',
}
const load = (file) =>
  Number(
    execFileSync(
      process.execPath,
      ['-e', `const t = process.hrtime.bigint(); require(${JSON.stringify(file)}); console.log(Number(process.hrtime.bigint() - t) / 1e6)`],
      { env },
    ),
  )

const bundles = Object.fromEntries(
  readdirSync('dist/cloudfunctions').map((name) => [name, path.resolve('dist/cloudfunctions', name, 'index.js')]),
)
console.log(`cold start, median of ${rounds}; each load is paired with one of the SDK alone right before it`)
for (const [name, file] of Object.entries(bundles)) {
  const pairs = Array.from({ length: rounds }, () => ({ floor: load(path.join(dir, 'sdk/index.js')), value: load(file) }))
  report({
    name: `${name} (${Math.round(statSync(file).size / 1000)} kB of 800)`,
    value: median(pairs.map((p) => p.value)),
    floor: median(pairs.map((p) => p.floor)),
    unit: 'ms',
    bar: name === 'check' ? 1.25 : 1.15,
  })
}
rmSync(dir, { recursive: true })
