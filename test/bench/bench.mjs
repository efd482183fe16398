import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'

/** What TypeScript modules export, all in one; packages stay as they are. */
export const modules = async (...files) => {
  const outfile = path.resolve(`node_modules/.cache/bench/${files.map((file) => path.basename(file)).join('-')}.cjs`)
  await bundle(files.map((file) => `export * from './${file}'`).join('\n'), outfile)
  return createRequire(import.meta.url)(outfile)
}

/** Bundles TypeScript as a file that node runs. */
export const bundle = (contents, outfile) =>
  build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  })

/** The median of several runs. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const missed = []

/**
 * Prints a value and judges it. `bar`: how many times the floor it may be at most (1.5, or '≤1.5'); `most`: how much it may be, in its own unit.
 * A floor is measured in the same run, so a slow computer is slow in both.
 */
export const report = ({ name, value, floor, unit, bar, most }) => {
  const ratio = floor === undefined ? undefined : value / floor
  const limit = Number(String(bar ?? Infinity).replace('≤', ''))
  if (Number.isNaN(limit)) throw new Error(`${name}: a bar is a number, not "${bar}"`)
  const ok = (ratio ?? 0) <= limit && value <= (most ?? Infinity)
  const bars = [bar && `≤${limit}×`, most !== undefined && `≤${most} ${unit}`].filter(Boolean).join(', ')
  if (!ok) missed.push(name)
  const row = { name, value: `${value.toFixed(1)} ${unit}`, floor: floor?.toFixed(1) ?? '', ratio: ratio?.toFixed(2) ?? '', bar: bars, ok }
  console.log(`  ${name}: ${row.value}, floor ${row.floor || 'none'}, ratio ${row.ratio || 'none'} (bar ${bars})${ok ? '' : ' MISSED'}`)
  process.send?.(row)
}

process.on('exit', (code) => {
  if (code) return
  console.log(missed.length ? `missed: ${missed.join('; ')}` : 'every bar held')
  if (missed.length) process.exitCode = 1
})
