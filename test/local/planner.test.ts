import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
// biome-ignore lint/suspicious/noExplicitAny: the SDK types results as any
let db: any
// biome-ignore lint/suspicious/noExplicitAny: same
let _: any
const villages = ['bayan', 'hongqi', 'chagan', null, 7]
beforeAll(async () => {
  local = await startFixture()
  db = local.sdk().database()
  _ = db.command
  const docs = Array.from({ length: 1500 }, (__, i) => ({
    _id: `n${i}`,
    code: `c${i}`,
    ...(i % 6 !== 5 && { village: villages[i % 6] }),
    at: i % 50 === 0 ? new Date(i * 1000) : (i * 7919) % 1000,
    tags: i % 10 === 0 ? [] : [`t${i % 7}`, `t${i % 11}`],
    n: i,
  }))
  await db.collection('notes').add(docs)
  await db.collection('plain').where({ _id: /.*/ }).remove()
  await db.collection('plain').add(docs)
})
afterAll(() => local?.stop())

const explain = async (query: object, sort: object = {}) =>
  (await fetch(`${local.url}/local/api/explain`, { method: 'POST', body: JSON.stringify({ collection: 'notes', query, sort }) })).json()

test.each([
  ['equality', () => ({ village: 'bayan' }), {}],
  ['equality and range', () => ({ village: 'hongqi', at: _.gt(300).and(_.lte(600)) }), {}],
  ['range, open', () => ({ village: 'hongqi', at: _.lt(100) }), {}],
  ['dates are no numbers', () => ({ village: 'bayan', at: _.gte(new Date(0)) }), {}],
  ['sorted by the index', () => ({ village: 'bayan' }), { at: 'desc' }],
  ['sorted backwards', () => ({ village: 'chagan' }), { at: 'asc' }],
  ['null and absent', () => ({ village: _.eq(null) }), {}],
  ['in', () => ({ village: _.in(['bayan', null, 7]) }), {}],
  ['as many as a condition takes', () => ({ village: _.in([null, 'bayan', ...Array.from({ length: 498 }, (__, i) => `v${i}`)]) }), {}],
  ['or', () => ({ village: _.or(_.eq('bayan'), _.eq('hongqi')), at: _.lt(50) }), {}],
  ['all sorted', () => ({}), { village: 'asc', at: 'desc' }],
  ['an array', () => ({ tags: 't3' }), {}],
  ['two of an array', () => ({ tags: _.all(['t3', 't5']) }), {}],
  ['a range over an array', () => ({ tags: _.gt('t4').and(_.lt('t6')) }), {}],
  ['a value or a stretch', () => ({ village: _.or(_.eq('bayan'), _.gte('h').and(_.lt('i'))) }), {}],
  ['a value or a stretch of an array', () => ({ tags: _.or(_.eq('t3'), _.gt('t4').and(_.lt('t6'))) }), {}],
  ['a stretch of ids', () => ({ _id: _.gt('n14').and(_.lte('n15')) }), {}],
  ['a stretch of ids, sorted', () => ({ _id: _.gte('n9') }), { _id: 'desc' }],
  ['an array, sorted', () => ({ tags: _.in(['t1', 't2']) }), { tags: 'desc' }],
  ['unique', () => ({ code: 'c77' }), {}],
  ['unique range', () => ({ code: _.gte('c1490') }), { code: 'asc' }],
])('an index changes how long it takes, not what is found: %s', async (_name, query, sort) => {
  const ids = async (collection: string) => {
    let q = db.collection(collection).where(query())
    for (const [field, order] of Object.entries(sort)) q = q.orderBy(field, order)
    const found = (await q.limit(1000).get()).data as { _id: string; at: unknown; village: unknown; tags: string[] }[]
    return Object.keys(sort).length
      ? found.map(({ at, village, tags }) => ('tags' in sort ? [...tags].sort().at(-1) : [village ?? null, at]))
      : found.map(({ _id }) => _id)
  }
  const [indexed, scanned] = [await ids('notes'), await ids('plain')]
  expect(indexed).toEqual(scanned)
  expect(indexed.length).toBeGreaterThan(0)
})

test('explain names the index and how many rows were looked at', async () => {
  expect(await explain({ village: 'bayan', at: 0 })).toMatchObject({ plan: 'index', index: 'village_at' })
  const page = await explain({ village: 'bayan' }, { at: -1 })
  expect(page).toMatchObject({ index: 'village_at', sortedByIndex: true, rowsLookedAt: 250, found: 250 })
  expect(await explain({ code: 'c1' })).toMatchObject({ index: 'code', rowsLookedAt: 1, found: 1 })
  expect(await explain({ village: { $in: [] } })).toMatchObject({ rowsLookedAt: 0, found: 0 })
  expect(await explain({ $or: [{ village: 'bayan' }, { village: { $gte: 'h', $lt: 'i' } }] })).toMatchObject({
    index: 'village_at',
    rowsLookedAt: 500,
    found: 500,
  })
  expect(await explain({ _id: { $gte: 'n1499' } }, { _id: 1 })).toMatchObject({ plan: 'idRange' })
  expect(await explain({ _id: 'n1' })).toMatchObject({ plan: 'ids', rowsLookedAt: 1 })
  expect(await explain({ n: 3 }, { at: -1 })).toMatchObject({ plan: 'scan', rowsLookedAt: 1500, wouldBeServedBy: '(n, -at)' })
})

test('a query that scans many rows is named in the log with the index that would serve it', async () => {
  await db
    .collection('plain')
    .where({ village: 'bayan', n: _.gt(1400) })
    .orderBy('at', 'desc')
    .get()
  expect(local.log()).toMatch(
    /slow query plain: village, n sorted by -at looked at 1500 rows with no index; an index on \(village, -at, n\) would serve it/,
  )
})

test('declared indexes follow the data through updates and removals', async () => {
  await db
    .collection('notes')
    .doc('n6')
    .update({ village: 'moved', tags: ['new'] })
  expect((await db.collection('notes').where({ village: 'moved' }).get()).data).toHaveLength(1)
  expect((await db.collection('notes').where({ tags: 'new' }).get()).data).toHaveLength(1)
  await db.collection('notes').doc('n6').remove()
  expect((await db.collection('notes').where({ village: 'moved' }).count()).total).toBe(0)
  expect(await explain({ tags: 'new' })).toMatchObject({ rowsLookedAt: 0 })
})

test('counted no further than so many, by an index or without, as a pipeline of its parts counts', async () => {
  const counted = async (collection: string, match: object, most: number) => {
    const asked = () => db.collection(collection).aggregate().match(match).limit(most)
    const [capped, parts] = [
      await asked().count('n').end(),
      await asked()
        .group({ _id: null, n: _.aggregate.sum(1) })
        .end(),
    ]
    expect(capped.data[0]?.n ?? 0).toBe(parts.data[0]?.n ?? 0)
    return capped.data[0]?.n
  }
  await db.collection('notes').add([
    { _id: 'c1', code: 'counted 1', village: 'counted', tags: null },
    { _id: 'c2', code: 'counted 2', village: 'counted', tags: [] },
    { _id: 'c3', code: 'counted 3', village: 'counted', tags: ['a', 'b'] },
    { _id: 'c4', code: 'counted 4', village: null },
  ])
  expect(await counted('notes', { village: 'counted' }, 100)).toBe(3)
  expect(await counted('notes', { village: 'counted' }, 2)).toBe(2)
  await counted('notes', { village: _.eq(null) }, 100)
  await counted('notes', { tags: null }, 100)
  await counted('notes', { village: _.in(['counted', 'moved']) }, 100)
  await counted('plain', { village: 'bayan' }, 7)
  expect(await counted('notes', { village: 'nowhere' }, 5)).toBeUndefined()
})
