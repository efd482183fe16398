import { judge } from '../../local/database/judge'

/** MongoDB's rules for what a query meets, where implementations like to differ. */
const meets: [query: object, doc: object][] = [
  [{ a: [1, 2] }, { a: [1, 2] }],
  [{ a: [1] }, { a: [[1], 2] }],
  [{ a: { $in: [[1, 2]] } }, { a: [1, 2] }],
  [{ a: { $all: [[1, 2]] } }, { a: [1, 2] }],
  [{ a: { $gt: 1, $lt: 3 } }, { a: [0, 5] }],
  [{ a: { $gte: null } }, { a: null }],
  [{ a: null }, { a: [null] }],
  [{ a: null }, {}],
  [{ constructor: null }, {}],
  [{ 'a.b': null }, { a: [{ b: 1 }, {}] }],
  [{ 'a.b': null }, {}],
  [{ 'a.b.c': 1 }, { a: [{ b: [{ c: 2 }] }, { b: { c: 1 } }] }],
  [{ 'a.0.b': 1 }, { a: [{ b: 1 }, { b: 2 }] }],
  [{ 'a.b.0': 1 }, { a: { b: [1, 2] } }],
  [{ a: { $size: 2 } }, { a: [[1], [2]] }],
  [{ 'a.b': { $size: 1 } }, { a: [{ b: [1] }, { b: [1, 2] }] }],
  [{ a: { $mod: [4, 0] } }, { a: [1, 8] }],
  [{ a: /x/ }, { a: ['ax'] }],
  [{ a: { $in: [/^x/] } }, { a: 'xy' }],
  [{ a: { $regex: '^x', $options: 'i' } }, { a: 'Xy' }],
  [{ a: { $not: { $regex: 'x' } } }, {}],
  [{ a: { $elemMatch: { $gt: 1, $lt: 3 } } }, { a: [0, 2] }],
  [{ a: { $eq: Number.NaN } }, { a: Number.NaN }],
  [{ a: { $gt: {} } }, { a: { b: 1 } }],
  [{ a: { $type: 'string' } }, { a: 'x' }],
  [{ a: { $type: 2 } }, { a: ['x'] }],
  [{ a: { $bitsAllSet: [0, 2] } }, { a: 5 }],
  [{ $nor: [{ a: 1 }, { b: 1 }] }, { a: 2 }],
  [{ $expr: { $gt: ['$a', '$b'] } }, { a: 2, b: 1 }],
]

const fails: [query: object, doc: object][] = [
  [{ 'tags.value': { $exists: true } }, { tags: ['Go'] }],
  [{ 'c.x': 'Web' }, { c: 'Web' }],
  [{ 'tags.value': { $gt: 1 } }, { tags: [5] }],
  [{ a: [1] }, { a: [1, 2] }],
  [{ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }],
  [{ a: { b: 1 } }, { a: { b: 1, c: 1 } }],
  [{ 'a.b': null }, { a: [{ b: 1 }] }],
  [{ 'a.b': { $ne: null } }, { a: [{ b: 1 }, {}] }],
  [{ a: { $ne: 1 } }, { a: [1, 2] }],
  [{ a: { $nin: [/^x/] } }, { a: 'xy' }],
  [{ a: { $nin: [null] } }, {}],
  [{ a: { $not: { $gt: 1 } } }, { a: [0, 2] }],
  [{ a: { $exists: false } }, { a: null }],
  [{ a: { $lt: 3 } }, { a: null }],
  [{ a: { $lt: new Date(5) } }, { a: 5 }],
  [{ a: { $mod: [4, 0] } }, { a: '8' }],
  [{ a: { $elemMatch: { b: { $ne: 1 } } } }, { a: ['x'] }],
  [{ a: { $elemMatch: { b: 1 } } }, { a: { b: 1 } }],
  [{ a: { $all: [] } }, { a: [1] }],
  [{ a: { $in: [] } }, { a: 1 }],
  [{ a: { $size: 1 } }, { a: 'x' }],
  [{ a: true }, { a: 1 }],
  [{ a: 0 }, { a: false }],
]

test.each(meets)('%j meets %j', (query, doc) => {
  expect(judge(query as never)(doc as never)).toBe(true)
})

test.each(fails)('%j does not meet %j', (query, doc) => {
  expect(judge(query as never)(doc as never)).toBe(false)
})

test.each([{ $and: [] }, { $or: ['a'] }, { a: { $in: 5 } }, { a: { $mod: [0, 1] } }, { a: { $bogus: 1 } }, { $where: 'true' }])(
  '%j is refused',
  (query) => {
    expect(() => judge(query as never)).toThrow()
  },
)
