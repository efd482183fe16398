import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
// biome-ignore lint/suspicious/noExplicitAny: the SDK types results as any
let db: any
beforeAll(async () => {
  local = await startFixture()
  db = local.sdk().database()
})
beforeEach(async () => {
  await db.collection('counters').where({ _id: /.*/ }).remove()
  await db.collection('counters').add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
  ])
})
afterAll(() => local?.stop())

const counters = (of: { collection(name: string): unknown }) => of.collection('counters') as typeof db
const n = async (id: string) => (await counters(db).doc(id).get()).data[0]?.n
const conflict = { code: 'DATABASE_TRANSACTION_CONFLICT', message: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') }
const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') }

test('its own writes are seen inside, by others only after commit', async () => {
  const tx = await db.startTransaction()
  expect(await counters(tx).add({ _id: 'c', n: 3 })).toMatchObject({ inserted: 1, ok: 1, id: 'c' })
  expect(
    await counters(tx)
      .doc('a')
      .update({ n: db.command.inc(10) }),
  ).toMatchObject({ updated: 1 })
  expect(await counters(tx).doc('b').remove()).toMatchObject({ deleted: 1 })
  expect(await counters(tx).doc('d').set({ n: 4 })).toMatchObject({ upserted: [{ _id: 'd' }] })
  expect(
    (
      await counters(tx)
        .where({ n: db.command.gte(3) })
        .orderBy('n', 'asc')
        .get()
    ).data.map((d: { _id: string }) => d._id),
  ).toEqual(['c', 'd', 'a'])
  expect((await counters(tx).doc('b').get()).data).toBeNull()
  expect([await n('a'), await n('b'), await n('c')]).toEqual([1, 2, undefined])
  await tx.commit()
  expect([await n('a'), await n('b'), await n('c'), await n('d')]).toEqual([11, undefined, 3, 4])
})

test('what is rolled back never was', async () => {
  const tx = await db.startTransaction()
  await counters(tx).doc('a').remove()
  await tx.rollback()
  expect(await n('a')).toBe(1)
  await expect(tx.commit()).rejects.toMatchObject(gone)
})

test('reads stay at the moment of the first one, and a write to what has changed since is a conflict', async () => {
  const tx = await db.startTransaction()
  expect((await counters(tx).doc('b').get()).data.n).toBe(2)
  await counters(db).doc('a').update({ n: 100 })
  expect((await counters(tx).doc('a').get()).data.n).toBe(1)
  await expect(counters(tx).doc('a').update({ n: 2 })).rejects.toMatchObject(conflict)
  await expect(counters(tx).doc('b').get()).rejects.toMatchObject(gone)
})

test('the second of two writers hears of the conflict at once', async () => {
  const [first, second] = [await db.startTransaction(), await db.startTransaction()]
  await counters(first).doc('a').update({ n: 5 })
  await expect(counters(second).doc('a').update({ n: 6 })).rejects.toMatchObject(conflict)
  await first.commit()
  expect(await n('a')).toBe(5)
})

test('a write outside waits for the transaction that holds the document', async () => {
  const tx = await db.startTransaction()
  await counters(tx).doc('a').update({ n: 5 })
  const outside = counters(db)
    .doc('a')
    .update({ n: db.command.inc(1) })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await tx.commit()
  await outside
  expect(await n('a')).toBe(6)
})

test('a transaction sees nothing older than itself, whatever an earlier one left unread', async () => {
  await counters(db).add(Array.from({ length: 300 }, (_, i) => ({ kind: 'many', n: i })))
  const first = await db.startTransaction()
  expect((await counters(first).where({ kind: 'many' }).limit(1).get()).data).toHaveLength(1)
  await first.rollback()
  await counters(db).doc('a').update({ n: 77 })
  const second = await db.startTransaction()
  expect((await counters(second).doc('a').get()).data.n).toBe(77)
  await second.rollback()
})

test('two transactions cannot both take a unique value', async () => {
  const [first, second] = [await db.startTransaction(), await db.startTransaction()]
  await first.collection('notes').add({ code: 'u' })
  await expect(second.collection('notes').add({ code: 'u' })).rejects.toMatchObject(conflict)
  await first.commit()
  const third = await db.startTransaction()
  await expect(third.collection('notes').add({ code: 'u' })).rejects.toMatchObject({ message: expect.stringContaining('E11000') })
})

test('a transaction lives thirty seconds', async () => {
  const tx = await db.startTransaction()
  await counters(tx).doc('a').update({ n: 9 })
  await local.advance(31_000)
  await expect(tx.commit()).rejects.toMatchObject(gone)
  expect(await n('a')).toBe(1)
})

test('runTransaction: ten at once on one document all count', async () => {
  const add = () =>
    db.runTransaction(async (tx: typeof db) => {
      const { data } = await counters(tx).doc('a').get()
      await counters(tx)
        .doc('a')
        .update({ n: data.n + 1 })
      return data.n
    })
  const results = await Promise.all(Array.from({ length: 10 }, add))
  expect(results.sort((x, y) => x - y)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(await n('a')).toBe(11)
})

test('runTransaction gives its result or the reason it was rolled back', async () => {
  expect(await db.runTransaction(async () => '好')).toBe('好')
  await expect(db.runTransaction((tx: typeof db) => tx.rollback('不转了'))).rejects.toBe('不转了')
  const failing = db.runTransaction(async (tx: typeof db) => {
    await counters(tx).doc('a').update({ n: 0 })
    throw new Error('半路')
  })
  await expect(failing).rejects.toThrow('半路')
  expect(await n('a')).toBe(1)
})

test('money moved between two is never lost or made, whoever retries', async () => {
  const move = (from: string, to: string) =>
    db.runTransaction(async (tx: typeof db) => {
      const a = (await counters(tx).doc(from).get()).data.n
      const b = (await counters(tx).doc(to).get()).data.n
      await counters(tx)
        .doc(from)
        .update({ n: a - 1 })
      await counters(tx)
        .doc(to)
        .update({ n: b + 1 })
    }, 10)
  await Promise.allSettled(Array.from({ length: 12 }, (_, i) => (i % 2 ? move('a', 'b') : move('b', 'a'))))
  expect((await n('a')) + (await n('b'))).toBe(3)
})

test('forty transactions at once, again and again, open no more files than the first time', async () => {
  const pid = readFileSync(join(local.dataDir, 'server.pid'), 'utf8')
  const open = () =>
    existsSync('/proc/self/fd') ? readdirSync(`/proc/${pid}/fd`).filter((fd) => isOfStore(`/proc/${pid}/fd/${fd}`)).length : 0
  const burst = async () => {
    const begun = await Promise.all(Array.from({ length: 40 }, () => db.startTransaction()))
    await Promise.all(begun.map((tx) => tx.collection('counters').doc('none').get()))
    await Promise.all(begun.map((tx) => tx.rollback()))
  }
  await burst()
  const first = open()
  for (let i = 0; i < 5; i++) await burst()
  expect(open()).toBeLessThanOrEqual(first)
})

const isOfStore = (fd: string) => {
  try {
    return readlinkSync(fd).includes('store.db')
  } catch {
    return false // closed meanwhile
  }
}
