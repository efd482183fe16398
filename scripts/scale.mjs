/**
 * npm run scale [share]: a made county of 1,000,000 residents (or that share of it: `-- 0.1`) beside one of a hundredth, each loaded into a cloud of its own; makes every call
 * on both and prints what each looked at, the ones that grow with the county first. `-- 0.1 report` asks only calls whose name begins so.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { modules } from '../test/bench/bench.mjs'
import { build } from './build.mjs'
import { main } from './steps.mjs'

const small = 0.01
/** Looks at more, and not only because its answer holds more: of what was not in the small county's answer a row and what it names are its own. */
const grows = (a, b) => {
  const more = b.documents - 2 * Math.max(0, b.rows - a.rows)
  return more > a.documents * 1.2 && more - a.documents > 5
}

/** Loads a county, measures the calls on it, and does the rest while it is still there. */
async function measured(share, wanted, { load, rowsOf, part, startVillage, measure, everyCall }, rest) {
  const size = part(share)
  // nothing of it has to outlast a power cut: where files can lie in memory, no write waits for a disk
  const dataDir = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'scale-'))
  const began = performance.now()
  const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`
  console.log(`\n${(size.villages * size.residents).toLocaleString('en')} residents in ${size.villages} villages`)
  const count = load(
    dataDir,
    rowsOf(size, Date.now()),
    (name, n) => n >= 100_000 && console.log(`  … ${name} ${n.toLocaleString('en')}, ${seconds()}`),
  )
  console.log(`  ${count.toLocaleString('en')} documents loaded in ${seconds()}`)
  const village = await startVillage({ dataDir })
  try {
    for (const timer of ['page', 'learned', 'recheck', 'campaign', 'sweep']) await village.timer(timer) // what a night leaves for the day
    const calls = everyCall.filter((call) => call.startsWith(wanted))
    let done = 0
    const tell = ({ name, ok }) => {
      if (!ok) console.log(`  ${name} was refused`)
      if (++done % 40 === 0) console.log(`  … ${done} calls, ${seconds()}`)
    }
    const costs = await measure(village, { calls, tell })
    await rest(village, costs)
    return costs
  } finally {
    await village.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const rowOf = (a, b) => ({
  name: a.name,
  documents: [a.documents, b.documents],
  rows: [a.rows, b.rows],
  requests: b.requests,
  ratio: b.documents / Math.max(1, a.documents),
  ms: [a.ms, b.ms],
  grows: grows(a, b),
  most: b.most,
})

const table = (rows) => [
  '| call | documents | × | in its answer | requests | ms | looks at most of |',
  '|---|---|---|---|---|---|---|',
  ...rows.map(
    ({ name, documents, ratio, rows, requests, ms, grows, most }) =>
      `| ${grows ? `**${name}**` : name} | ${documents.join(' → ')} | ${ratio.toFixed(1)} | ${rows.join(' → ')} | ${requests} | ${ms.map(Math.round).join(' → ')} | ${most} |`,
  ),
]

main(async () => {
  await build(['functions', 'local'])
  const parts = await modules(
    'test/scale/load',
    'test/scale/rows',
    'test/scale/county',
    'test/scale/measure',
    'test/scale/spread',
    'test/support/villagers',
  )
  const [share = 1, wanted = ''] = process.argv.slice(2)
  // 150,000 messages, and the stand-in that takes each, are hours: the time of those is computed
  const toWhom = wanted ? [] : ['one village', ...(share > 0.1 ? [] : ['the county'])]
  const spread = (village) => parts.spreadTo(village, toWhom, console.log)
  const one = await measured(small, wanted, parts, spread)
  await measured(Number(share), wanted, parts, async (village, other) => {
    const rows = [...one].map(([name, cost]) => rowOf(cost, other.get(name)))
    rows.sort((a, b) => b.grows - a.grows || b.ratio - a.ratio || b.documents[1] - a.documents[1])
    console.log(`\nDocuments looked at, in the small county → in the large one\n\n${table(rows).join('\n')}`)
    console.log(`\n${rows.filter((row) => row.grows).length} of ${rows.length} grow with the county\n`)
    await spread(village)
  })
})
