import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
// biome-ignore lint/suspicious/noExplicitAny: the SDK types results as any
let db: any
// biome-ignore lint/suspicious/noExplicitAny: same
let _: any
beforeAll(async () => {
  local = await startFixture({ seed: false })
  db = local.sdk().database()
  _ = db.command
})
afterAll(() => local?.stop())

const put = (doc: object) => db.collection('plain').doc('one').set(doc)
const change = (update: object) => db.collection('plain').doc('one').update(update)
const read = async () => (await db.collection('plain').doc('one').get()).data[0]

test('a set holds what differs in the order of its fields, and nothing twice', async () => {
  await put({ set: [{ x: 1, y: 2 }] })
  expect(await change({ set: _.addToSet({ x: 1, y: 2 }) })).toMatchObject({ updated: 0 })
  expect(await change({ set: _.addToSet({ y: 2, x: 1 }) })).toMatchObject({ updated: 1 })
  expect((await read()).set).toHaveLength(2)
})

test.each([
  ['a new name that is the old one', () => ({ name: _.rename('name') })],
  ['a new name below the old one', () => ({ name: _.rename('name.inner') })],
  ['a new name for an element’s field', () => ({ 'list.0.a': _.rename('b') })],
  ['bits of a text', () => ({ name: _.bit({ and: 1 }) })],
  ['bits of a fraction', () => ({ half: _.bit({ or: 1 }) })],
  ['a path with an empty step', () => ({ 'a..b': 1 })],
  ['a path with an operator’s name', () => ({ 'a.$b': 1 })],
  ['pulling all of what is no list', () => ({ list: _.pullAll('a') })],
])('refused, and nothing is changed: %s', async (_name, update) => {
  const doc = { name: '王', half: 1.5, list: [{ a: 1 }] }
  await put(doc)
  await expect(change(update())).rejects.toMatchObject({ code: expect.stringMatching(/^DATABASE_/) })
  expect(await read()).toEqual({ _id: 'one', ...doc })
})

test('an update that returns counts the document it found, changed or not', async () => {
  await put({ step: 1 })
  const again = () => db.collection('plain').where({ _id: 'one' }).updateAndReturn({ step: 1 })
  expect(await again()).toMatchObject({ updated: 1, doc: { step: 1 } })
  expect(await db.collection('plain').where({ _id: 'nobody' }).updateAndReturn({ step: 1 })).toMatchObject({ updated: 0, doc: null })
})

test('a transaction sees what was there at its first read, not at its start', async () => {
  const transaction = await db.startTransaction()
  await put({ step: 7 })
  const seen = () => transaction.collection('plain').doc('one').get()
  expect((await seen()).data).toMatchObject({ step: 7 })
  await put({ step: 8 })
  expect((await seen()).data).toMatchObject({ step: 7 })
  await transaction.rollback()
})

test('what a transaction makes and removes was never there', async () => {
  const transaction = await db.startTransaction()
  await transaction.collection('plain').add({ _id: 'brief' })
  await transaction.collection('plain').doc('brief').delete()
  await transaction.commit()
  expect((await db.collection('plain').doc('brief').get()).data).toEqual([])
})

test('a function that is not there has its own code', async () => {
  await expect(local.sdk().callFunction({ name: 'nobody', data: {} })).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
})
