/** What the local cloud adds to the SDK's own cost: `doc().get()` ≤1.5× and a durable `add` ≤2.5× the SDK against a server that answers a constant. */
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { median, report } from './bench.mjs'
import { buildFixture, inTurns, start, startConstant } from './local-server.mjs'

const doc = (i) => ({
  _id: `d${i}`,
  village: 'bayan',
  title: '没见着羊，不付定金',
  text: '当面看羊、当面过秤、当面付款。'.repeat(10),
  n: i,
  at: new Date(),
  tags: ['a', 'b'],
})

const dist = await buildFixture()
const local = await start(dist)
await local.db.collection('plain').add(Array.from({ length: 1000 }, (_, i) => doc(i)))
const list = [JSON.stringify(doc(0))]
const constantGet = await startConstant({ requestId: 'x', data: { list } })
const constantAdd = await startConstant({ requestId: 'x', data: { insertedIds: ['x'] } })

const scratch = path.join(os.tmpdir(), `local-bench-${process.pid}`)
const file = openSync(scratch, 'w')
const flush = () => {
  writeSync(file, Buffer.alloc(4096))
  fdatasyncSync(file)
}

const [get, getFloor, add, addFloor, disk] = await inTurns(500, [
  (i) => local.db.collection('plain').doc(`d${i}`).get(),
  (i) => constantGet.db.collection('plain').doc(`d${i}`).get(),
  (i) => local.db.collection('plain').add(doc(`x${i}`)),
  (i) => constantAdd.db.collection('plain').add(doc(`x${i}`)),
  flush,
])
console.log('one call through the SDK, median of 500')
report({ name: 'doc().get()', value: median(get), floor: median(getFloor), unit: 'ms', bar: 1.5 })
report({ name: 'add(), on disk', value: median(add), floor: median(addFloor), unit: 'ms', bar: 2.5 })
console.log(`  of which this disk takes ${median(disk).toFixed(1)} ms to flush 4 kB`)

await local.stop()
constantGet.stop()
constantAdd.stop()
rmSync(dist, { recursive: true })
closeSync(file)
rmSync(scratch)
