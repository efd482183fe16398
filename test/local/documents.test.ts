import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
// biome-ignore lint/suspicious/noExplicitAny: the SDK types results as any
let db: any
// biome-ignore lint/suspicious/noExplicitAny: same
let _: any
beforeAll(async () => {
  local = await startFixture()
  db = local.sdk().database()
  _ = db.command
})
afterAll(() => local?.stop())

const read = async (id: string | number) => (await db.collection('plain').doc(id).get()).data[0]

test('a document comes back as it was written', async () => {
  const doc = {
    text: '没见着羊，不付定金',
    none: null,
    yes: true,
    whole: 5,
    half: 2.5,
    big: 1e12,
    minus: -0.05,
    at: new Date('2026-11-20T08:00:00.123Z'),
    list: [1, [2, { three: '三' }], null],
    deep: { 'l-01': { 'l-02': [] } },
    empty: {},
    place: new db.Geo.Point(113.3, 23.1),
  }
  const { id } = await db.collection('plain').add(doc)
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(await read(id)).toEqual({ _id: id, ...doc })
  expect((await read(id)).place).toBeInstanceOf(db.Geo.Point)
})

test('many are added at once, or none', async () => {
  const { ids } = await db.collection('plain').add([{ _id: 'a' }, { _id: 7 }, { n: 1 }])
  expect(ids).toEqual(['a', 7, expect.any(String)])
  expect(await read(7)).toEqual({ _id: 7 })
  const again = db.collection('plain').add([{ _id: 'b' }, { _id: 'a' }])
  await expect(again).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('E11000') })
  expect(await read('b')).toBeUndefined()
})

test('set replaces or makes, update changes what it names', async () => {
  expect(
    await db
      .collection('plain')
      .doc('s')
      .set({ a: 1, b: { c: 2 } }),
  ).toMatchObject({ updated: 0, upsertedId: 's' })
  expect(
    await db
      .collection('plain')
      .doc('s')
      .set({ b: { c: 2, d: 3 } }),
  ).toMatchObject({ updated: 1 })
  expect(
    await db
      .collection('plain')
      .doc('s')
      .update({ b: { c: 9 } }),
  ).toMatchObject({ updated: 1 })
  expect(await read('s')).toEqual({ _id: 's', b: { c: 9, d: 3 } })
  expect(
    await db
      .collection('plain')
      .doc('s')
      .update({ b: { c: 9 } }),
  ).toMatchObject({ updated: 0 })
  expect(await db.collection('plain').doc('nobody').update({ a: 1 })).toMatchObject({ updated: 0 })
  expect(
    await db
      .collection('plain')
      .doc('s')
      .update({ b: _.set({ only: true }) }),
  ).toMatchObject({ updated: 1 })
  expect(await read('s')).toEqual({ _id: 's', b: { only: true } })
  expect(await db.collection('plain').doc('s').remove()).toMatchObject({ deleted: 1 })
  expect(await db.collection('plain').doc('s').remove()).toMatchObject({ deleted: 0 })
})

test.each([
  ['inc', { n: 1 }, () => ({ n: _.inc(2), fresh: _.inc(1) }), { n: 3, fresh: 1 }],
  ['inc of a fraction', { n: 0.2 }, () => ({ n: _.inc(-0.05) }), { n: 0.2 - 0.05 }],
  ['mul', { n: 3 }, () => ({ n: _.mul(4), fresh: _.mul(5) }), { n: 12, fresh: 0 }],
  ['min and max', { a: 5, b: 5 }, () => ({ a: _.min(3), b: _.max(9) }), { a: 3, b: 9 }],
  ['remove', { a: 1, b: { c: 1, d: 2 } }, () => ({ a: _.remove(), b: { c: _.remove() } }), { b: { d: 2 } }],
  ['remove inside an array', { a: [{ x: 1 }, { y: 2 }] }, () => ({ 'a.0': { x: _.remove() }, 'a.1': _.remove() }), { a: [{}, null] }],
  ['rename', { old: 1 }, () => ({ old: _.rename('new') }), { new: 1 }],
  ['push', { a: [1] }, () => ({ a: _.push(2, 3), b: _.push([4]) }), { a: [1, 2, 3], b: [4] }],
  ['push with options', { a: [3] }, () => ({ a: _.push({ each: [5, 1], sort: -1, slice: 2 }) }), { a: [5, 3] }],
  ['push in place', { a: [1, 4] }, () => ({ a: _.push({ each: [2, 3], position: 1 }) }), { a: [1, 2, 3, 4] }],
  ['pop and shift', { a: [1, 2], b: [1, 2] }, () => ({ a: _.pop(), b: _.shift() }), { a: [1], b: [2] }],
  ['unshift', { a: [2] }, () => ({ a: _.unshift(0, 1) }), { a: [0, 1, 2] }],
  ['pull', { a: ['x', 'y', 'x'] }, () => ({ a: _.pull('x') }), { a: ['y'] }],
  ['pull by condition', { a: [1, 5, 9] }, () => ({ a: _.pull(_.gte(5)) }), { a: [1] }],
  ['pull of objects', { a: [{ k: 1, v: 1 }, { k: 2 }] }, () => ({ a: _.pull({ k: 1 }) }), { a: [{ k: 2 }] }],
  ['pullAll', { a: [1, 2, 3] }, () => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
  ['addToSet', { a: [1] }, () => ({ a: _.addToSet(1), b: _.addToSet(2) }), { a: [1], b: [2] }],
  ['bit', { n: 13 }, () => ({ n: _.bit({ and: 10 }) }), { n: 8 }],
  ['a path made on the way', {}, () => ({ 'a.b.c': 1 }), { a: { b: { c: 1 } } }],
])('update with %s', async (_name, before, change, after) => {
  await db.collection('plain').doc('u').set(before)
  await db.collection('plain').doc('u').update(change())
  expect(await read('u')).toEqual({ _id: 'u', ...after })
})

test.each([
  ['inc of text', () => ({ text: _.inc(1) }), 'Cannot apply $inc to a value of non-numeric type'],
  ['push onto text', () => ({ text: _.push(1) }), 'must be an array'],
  ['a field under null', () => ({ none: { under: 1 } }), "Cannot create field 'under' in element {none: null}"],
  ['a field under text', () => ({ 'text.under': 1 }), 'Cannot create field \'under\' in element {text: "字"}'],
  ['one path twice', () => ({ a: _.inc(1), 'a.b': 1 }), 'would create a conflict'],
])('an update MongoDB refuses is refused and changes nothing: %s', async (_name, change, words) => {
  await db.collection('plain').doc('r').set({ text: '字', none: null, a: 1 })
  await expect(db.collection('plain').doc('r').update(change())).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringContaining(words),
  })
  expect(await read('r')).toEqual({ _id: 'r', text: '字', none: null, a: 1 })
})

test('where().update changes all that match, updateAndReturn one', async () => {
  await db.collection('plain').add([
    { group: 'g', n: 1 },
    { group: 'g', n: 2 },
    { group: 'h', n: 3 },
  ])
  expect(
    await db
      .collection('plain')
      .where({ group: 'g' })
      .update({ n: _.inc(10) }),
  ).toMatchObject({ updated: 2 })
  expect(await db.collection('plain').where({ group: 'g' }).options({ multiple: false }).update({ n: 0 })).toMatchObject({ updated: 1 })
  const { updated, doc } = await db
    .collection('plain')
    .where({ group: 'h' })
    .updateAndReturn({ n: _.inc(1) })
  expect([updated, doc.n]).toEqual([1, 4])
  expect(
    await db
      .collection('plain')
      .where({ group: _.in(['g', 'h']) })
      .remove(),
  ).toMatchObject({ deleted: 3 })
})

test('serverDate is the server’s time', async () => {
  await local.advance(3600_000)
  const offset = 31_536_000_000
  const before = Date.now()
  await db
    .collection('plain')
    .doc('d')
    .set({ now: db.serverDate(), later: db.serverDate({ offset }), list: [db.serverDate()] })
  const { now, later, list } = await read('d')
  expect(now.getTime() - 3600_000).toBeGreaterThanOrEqual(before)
  expect(now.getTime() - 3600_000).toBeLessThanOrEqual(Date.now())
  expect(later.getTime() - now.getTime()).toBe(offset)
  expect(list[0]).toEqual(now)
})

test('ObjectIds are found as such and read as text', async () => {
  const id = '5f0000000000000000000001'
  expect(await db.collection('plain').add({ _id: db.ObjectId({ id }), of: db.ObjectId({ id }) })).toMatchObject({ id })
  const { data } = await db
    .collection('plain')
    .where({ of: db.ObjectId({ id }) })
    .get()
  expect(data).toEqual([{ _id: id, of: id }])
  expect(
    (
      await db
        .collection('plain')
        .where({ _id: db.ObjectId({ id }) })
        .count()
    ).total,
  ).toBe(1)
})

test('kinds of numbers and binary keep their type on disk', async () => {
  const { url, secretId, secretKey, env } = JSON.parse(readFileSync(join(local.dataDir, 'admin.json'), 'utf8'))
  expect([url, secretKey, env].every(Boolean)).toBe(true)
  const send = async (body: object) =>
    (await fetch(url, { method: 'POST', headers: { authorization: `x Credential=${secretId}/` }, body: JSON.stringify(body) })).json()
  const typed =
    '{"_id":"t","d":{"$numberDouble":"5.0"},"l":{"$numberLong":"7"},"i":{"$numberInt":"3"},"b":{"$binary":{"base64":"aGk=","subType":"00"}},"m":{"$numberDecimal":"1.50"}}'
  await send({ action: 'database.insertDocument', collectionName: 'plain', data: [typed] })
  const query = '{"_id":"t"}'
  const get = async () => (await send({ action: 'database.getDocument', collectionName: 'plain', query })).data.list[0]
  expect(await get()).toBe(typed)
  const data = '{"$inc":{"d":{"$numberInt":"1"},"l":{"$numberInt":"1"},"i":{"$numberInt":"1"}}}'
  await send({ action: 'database.modifyDocument', collectionName: 'plain', query, data, merge: true })
  expect(JSON.parse(await get())).toMatchObject({ d: { $numberDouble: '6.0' }, l: { $numberLong: '8' }, i: { $numberInt: '4' } })
})

test('an oversize document, a $ name and a second unique value are refused', async () => {
  await expect(db.collection('plain').add({ big: 'x'.repeat(16 * 1024 * 1024) })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  await expect(db.collection('plain').add({ $key: 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  await db.collection('notes').add({ _id: 'one', code: 'R7K2' })
  const second = db.collection('notes').add({ _id: 'two', code: 'R7K2' })
  await expect(second).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('E11000') })
  await db.collection('notes').add({ _id: 'three', code: 'Q9XM' })
  await expect(db.collection('notes').doc('three').update({ code: 'R7K2' })).rejects.toMatchObject({
    message: expect.stringContaining('E11000'),
  })
  await db.collection('notes').doc('one').remove()
  await db.collection('notes').doc('three').update({ code: 'R7K2' })
})
