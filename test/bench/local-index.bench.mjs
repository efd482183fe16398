/** A page of 20 through a declared index: with 100,000 documents at most 1.5× what it costs with 1,000. */
import { rmSync } from 'node:fs'
import { median, report } from './bench.mjs'
import { buildFixture, inTurns, start } from './local-server.mjs'

const fill = async (db, count) => {
  for (let from = 0; from < count; from += 2000)
    await db.collection('notes').add(
      Array.from({ length: Math.min(2000, count - from) }, (_, j) => {
        const n = from + j
        return { code: `c${n}`, village: `v${n % 10}`, at: (n * 7919) % 1_000_003, text: '当面看羊、当面过秤、当面付款。'.repeat(5) }
      }),
    )
}

const dist = await buildFixture()
const [small, large] = [await start(dist), await start(dist)]
await fill(small.db, 1000)
await fill(large.db, 100_000)

const page = (db) => (i) =>
  db
    .collection('notes')
    .where({ village: `v${i % 10}` })
    .orderBy('at', 'desc')
    .limit(20)
    .get()
const ranged = (db) => (i) =>
  db
    .collection('notes')
    .where({ village: `v${i % 10}`, at: db.command.lt(900_000) })
    .orderBy('at', 'desc')
    .limit(20)
    .get()
const [pageLarge, pageSmall, rangeLarge, rangeSmall] = await inTurns(300, [
  page(large.db),
  page(small.db),
  ranged(large.db),
  ranged(small.db),
])
console.log('an indexed page of 20, median of 300; floor: the same with 1,000 documents')
report({ name: 'equality, sorted, 100,000 documents', value: median(pageLarge), floor: median(pageSmall), unit: 'ms', bar: 1.5 })
report({ name: 'equality and range, sorted', value: median(rangeLarge), floor: median(rangeSmall), unit: 'ms', bar: 1.5 })

await small.stop()
await large.stop()
rmSync(dist, { recursive: true })
