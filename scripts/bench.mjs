/** npm run bench [name]: runs the benchmarks in test/bench/. Each prints ratios against a floor measured in the same run. */
import { readdir } from 'node:fs/promises'
import { build } from './build.mjs'
import { main, step } from './steps.mjs'

main(async () => {
  await build(['functions', 'local', 'h5'])
  const wanted = process.argv[2] ?? ''
  for (const file of (await readdir('test/bench')).filter((f) => f.endsWith('.bench.mjs') && f.includes(wanted)))
    await step(file, process.execPath, [`test/bench/${file}`], { show: true })
})
