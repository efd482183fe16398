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

/** Prints `name: value, floor, ratio (bar)`; the reader judges, since machines are noisy. */
export const report = ({ name, value, floor, unit, bar }) =>
  console.log(`  ${name}: ${value.toFixed(1)} ${unit}, floor ${floor.toFixed(1)} ${unit}, ratio ${(value / floor).toFixed(2)} (bar ${bar})`)
