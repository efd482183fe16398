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
  await db.collection('plain').add({
    _id: 'report',
    title: '陌生来电',
    caller: { name: '自称客服', numbers: ['0471', '0478', '0479'] },
    talks: [{ by: 'a', at: 1, text: '你好' }, { by: 'b', at: 2, text: '转账' }, 'noise'],
    none: null,
  })
})
afterAll(() => local?.stop())

const whole = async () => (await db.collection('plain').doc('report').get()).data[0]

test.each([
  ['what is named', { title: 1, none: true }, { _id: 'report', title: '陌生来电', none: null }],
  ['not even the id', { title: 1, _id: 0 }, { title: '陌生来电' }],
  ['nothing but the id', { _id: 1 }, { _id: 'report' }],
  ['a field inside', { caller: { name: 1 } }, { _id: 'report', caller: { name: '自称客服' } }],
  ['a field inside each element that is a document', { 'talks.by': 1 }, { _id: 'report', talks: [{ by: 'a' }, { by: 'b' }] }],
  ['one that is missing', { nowhere: 1 }, { _id: 'report' }],
])('a field is asked for: %s', async (_name, fields, expected) => {
  expect((await db.collection('plain').doc('report').field(fields).get()).data).toEqual([expected])
  expect((await db.collection('plain').where({ title: /来电/ }).field(fields).get()).data).toEqual([expected])
})

test('a field is left out, also inside arrays', async () => {
  const { data } = await db.collection('plain').doc('report').field({ title: 0, 'talks.text': false }).get()
  const { title, ...rest } = await whole()
  expect(data).toEqual([{ ...rest, talks: [{ by: 'a', at: 1 }, { by: 'b', at: 2 }, 'noise'] }])
})

test('a part of an array is asked for; alone it leaves the other fields as they are', async () => {
  const numbers = async (slice: unknown) =>
    (await db.collection('plain').doc('report').field({ 'caller.numbers': slice, title: 1 }).get()).data[0].caller.numbers
  expect(await numbers(_.project.slice(1))).toEqual(['0471'])
  expect(await numbers(_.project.slice(-2))).toEqual(['0478', '0479'])
  expect(await numbers(_.project.slice([1, 1]))).toEqual(['0478'])
  const { data } = await db
    .collection('plain')
    .doc('report')
    .field({ talks: _.project.slice(1) })
    .get()
  expect(data).toEqual([{ ...(await whole()), talks: [{ by: 'a', at: 1, text: '你好' }] }])
})

test('the first element that fits is asked for', async () => {
  const first = async (condition: object) =>
    (
      await db
        .collection('plain')
        .doc('report')
        .field({ talks: _.project.elemMatch(condition) })
        .get()
    ).data[0]
  expect(await first({ by: 'b' })).toEqual({ _id: 'report', talks: [{ by: 'b', at: 2, text: '转账' }] })
  expect(await first({ by: 'nobody' })).toEqual({ _id: 'report' })
  const met = await db.collection('plain').where({ 'talks.by': 'b' }).field({ 'talks.$': 1 }).get()
  expect(met.data[0].talks).toEqual([{ by: 'b', at: 2, text: '转账' }])
})

test('fields asked for and fields left out do not mix', async () => {
  await expect(db.collection('plain').field({ title: 1, none: 0 }).get()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
})

test('an aggregation without a limit gives 20, and says what it left out', async () => {
  await db.collection('counters').add(Array.from({ length: 30 }, (_, n) => ({ n })))
  const start = () => db.collection('counters').aggregate().match({})
  expect((await start().end()).data).toHaveLength(20)
  expect((await start().limit(25).end()).data).toHaveLength(25)
  expect(local.log()).toMatch(/counters: an aggregation found 30 and gives 20/)
})
