/** npm run bench [name]: runs the benchmarks in test/bench/, each to its end, then shows what each measured against its bar. */
import { readdir } from 'node:fs/promises'
import { build } from './build.mjs'
import { begin, main } from './steps.mjs'

/** A bench's rows; one that broke off says so in a row of its own. */
const run = async (bench) => {
  console.log(`\n${bench}`)
  const rows = []
  const child = begin(process.execPath, [`test/bench/${bench}.bench.mjs`], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.on('message', (row) => rows.push({ bench, ...row }))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0 && rows.every(({ ok }) => ok)) rows.push({ bench, name: 'broke off', value: '', floor: '', ratio: '', bar: '', ok: false })
  return rows
}

const table = (rows) => {
  const cells = [['bench', 'what', 'value', 'floor', 'ratio', 'bar', '']]
  for (const { bench, name, value, floor, ratio, bar, ok } of rows) cells.push([bench, name, value, floor, ratio, bar, ok ? 'ok' : 'MISS'])
  const widths = cells[0].map((_, i) => Math.max(...cells.map((row) => row[i].length)))
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

main(async () => {
  await build(['functions', 'local', 'h5'])
  const wanted = process.argv[2] ?? ''
  const files = (await readdir('test/bench')).filter((file) => file.endsWith('.bench.mjs') && file.includes(wanted))
  const rows = []
  for (const file of files) rows.push(...(await run(file.replace('.bench.mjs', ''))))
  console.log(`\n${table(rows)}`)
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1
})
