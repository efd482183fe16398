/** What the local cloud adds to the SDK's own cost: `doc().get()` ≤1.5× and a durable `add` ≤2.5× the SDK against a server that answers a constant. */
import { rmSync } from 'node:fs'
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

const [get, getFloor, add, addFloor] = await inTurns(500, [
  (i) => local.db.collection('plain').doc(`d${i}`).get(),
  (i) => constantGet.db.collection('plain').doc(`d${i}`).get(),
  (i) => local.db.collection('plain').add(doc(`x${i}`)),
  (i) => constantAdd.db.collection('plain').add(doc(`x${i}`)),
])
console.log('one call through the SDK, median of 500')
report({ name: 'doc().get()', value: median(get), floor: median(getFloor), unit: 'ms', bar: '≤1.5' })
report({ name: 'add(), on disk', value: median(add), floor: median(addFloor), unit: 'ms', bar: '≤2.5' })

await local.stop()
constantGet.stop()
constantAdd.stop()
rmSync(dist, { recursive: true })
