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
  await db.collection('plain').where({ _id: /.*/ }).remove()
  await db.collection('plain').add(people)
})
afterAll(() => local?.stop())

const at = new Date('2026-11-20T08:00:00Z')
const people = [
  { _id: 'qimuge', name: '其木格', age: 70, village: 'bayan', tags: ['牧户', '老人'], at, sheep: { white: 30, black: 2 } },
  {
    _id: 'naren',
    name: '娜仁',
    age: 38,
    village: 'bayan',
    tags: ['家长'],
    children: [
      { name: '小宝', age: 8 },
      { name: '小贝', age: 11 },
    ],
  },
  { _id: 'laowang', name: '老王', age: 55, village: 'hongqi', tags: [], phone: null },
  { _id: 'suhe', name: '苏和', age: 41.5, village: 'chagan', tags: ['牧户'], at: new Date(at.getTime() + 1000), sheep: { white: 5 } },
]

const names = async (query: object) => (await db.collection('plain').where(query).get()).data.map((d: { _id: string }) => d._id)

test.each([
  ['equality', () => ({ village: 'bayan' }), ['qimuge', 'naren']],
  ['neq', () => ({ village: _.neq('bayan') }), ['laowang', 'suhe']],
  ['a range', () => ({ age: _.gt(40).and(_.lte(55)) }), ['laowang', 'suhe']],
  ['in', () => ({ village: _.in(['hongqi', 'chagan']) }), ['laowang', 'suhe']],
  ['nin', () => ({ village: _.nin(['hongqi', 'chagan']) }), ['qimuge', 'naren']],
  ['or of fields', () => _.or({ village: 'hongqi' }, { age: _.gte(70) }), ['qimuge', 'laowang']],
  ['or of one field', () => ({ village: _.or(_.eq('hongqi'), _.eq('chagan')) }), ['laowang', 'suhe']],
  ['or of dates', () => ({ at: _.or(at, new Date(0)) }), ['qimuge']],
  ['and, nested', () => _.and([{ village: 'bayan' }, _.or([{ age: 38 }, { age: 55 }])]), ['naren']],
  ['nor', () => ({ village: _.nor(_.eq('bayan'), _.eq('hongqi')) }), ['suhe']],
  ['not', () => ({ age: _.not(_.gt(41.5)) }), ['naren', 'suhe']],
  ['exists', () => ({ phone: _.exists(true) }), ['laowang']],
  ['null is also absent', () => ({ phone: _.eq(null) }), ['qimuge', 'naren', 'laowang', 'suhe']],
  ['an element of an array', () => ({ tags: '牧户' }), ['qimuge', 'suhe']],
  ['a whole array', () => ({ tags: ['牧户', '老人'] }), ['qimuge']],
  ['all', () => ({ tags: _.all(['老人', '牧户']) }), ['qimuge']],
  ['size', () => ({ tags: _.size(0) }), ['laowang']],
  ['elemMatch', () => ({ children: _.elemMatch({ age: _.gt(10), name: '小贝' }) }), ['naren']],
  ['elemMatch on values', () => ({ tags: _.elemMatch(_.in(['家长'])) }), ['naren']],
  ['a path into an array', () => ({ 'children.age': 8 }), ['naren']],
  ['an index in a path', () => ({ 'children.1.name': '小贝' }), ['naren']],
  ['a nested object is dotted', () => ({ sheep: { white: _.gte(5) } }), ['qimuge', 'suhe']],
  ['mod', () => ({ age: _.mod(10, 0) }), ['qimuge']],
  ['a RegExp', () => ({ name: /^老/ }), ['laowang']],
  ['db.RegExp', () => ({ _id: db.RegExp({ regexp: '^N', options: 'i' }) }), ['naren']],
  ['a date', () => ({ at }), ['qimuge']],
  ['a date range', () => ({ at: _.gt(at) }), ['suhe']],
  ['expr', () => _.expr(_.aggregate.gte(['$age', 55])), ['qimuge', 'laowang']],
  ['jsonSchema', () => _.jsonSchema({ required: ['sheep'], properties: { age: { bsonType: 'int' } } }), ['qimuge']],
  ['ids', () => ({ _id: _.in(['suhe', 'qimuge', 'nobody']) }), ['qimuge', 'suhe']],
  ['a number is no string', () => ({ age: '70' }), []],
  ['a range keeps to its type', () => ({ name: _.gt(0) }), []],
])('where with %s', async (_name, query, found) => {
  expect(await names(query())).toEqual(found)
})

test('order, skip, limit and field', async () => {
  const { data } = await db.collection('plain').orderBy('village', 'asc').orderBy('age', 'desc').skip(1).limit(2).field({ age: true }).get()
  expect(data).toEqual([
    { _id: 'naren', age: 38 },
    { _id: 'suhe', age: 41.5 },
  ])
  const without = await db
    .collection('plain')
    .doc('qimuge')
    .field({ tags: false, sheep: { black: 0 } as never, at: 0, _id: 0 })
    .get()
  expect(Object.keys(without.data[0])).not.toContain('tags')
  const sliced = await db
    .collection('plain')
    .where({ _id: 'qimuge' })
    .field({ tags: _.project.slice(1), age: 1 })
    .get()
  expect(sliced.data[0].tags).toEqual(['牧户'])
  const matched = await db
    .collection('plain')
    .where({ _id: 'naren' })
    .field({ children: _.project.elemMatch({ age: 11 }) })
    .get()
  expect(matched.data[0].children).toEqual([{ name: '小贝', age: 11 }])
})

test('100 come when no limit is asked, 1,000 at most, in the order they were added', async () => {
  await db.collection('counters').add(Array.from({ length: 1001 }, (_, n) => ({ n })))
  const get = async (limit?: number) => (limit ? db.collection('counters').limit(limit) : db.collection('counters')).get()
  expect((await get()).data.map((d: { n: number }) => d.n)).toEqual(Array.from({ length: 100 }, (_, n) => n))
  expect((await get(101)).data).toHaveLength(101)
  expect((await get(1001)).data).toHaveLength(1000)
  expect((await db.collection('counters').count()).total).toBe(1001)
  expect((await db.collection('counters').skip(1000).get()).data).toEqual([{ _id: expect.any(String), n: 1000 }])
})

test('what cannot be asked is refused with CloudBase codes', async () => {
  const raw = (query: object) => db.collection('plain').options({ raw: true }).where(query).get()
  await expect(raw({ age: { $near2: 1 } })).rejects.toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR' })
  await expect(raw({ $where: 'true' })).rejects.toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR' })
  await expect(
    db
      .collection('plain')
      .where(_.text({ search: '羊' }))
      .get(),
  ).rejects.toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR' })
  await expect(db.collection('nowhere').get()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  await expect(db.createCollection('plain')).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' })
  await db.createCollection('made_here')
  expect((await db.collection('made_here').get()).data).toEqual([])
})
