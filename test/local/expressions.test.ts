import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
// biome-ignore lint/suspicious/noExplicitAny: the SDK types results as any
let db: any
// biome-ignore lint/suspicious/noExplicitAny: same
let $: any
const at = new Date('2024-02-29T23:05:09.007Z')
const doc = { _id: 1, n: 7, name: '多字😀x', born: '1999/12/12', at, list: [3, 1, 2], none: null }
beforeAll(async () => {
  local = await startFixture({ seed: false })
  db = local.sdk().database()
  $ = db.command.aggregate
  await db.collection('plain').add(doc)
  await db.collection('counters').add([
    { _id: 'a', loss: 0, tag: 'x' },
    { _id: 'b', loss: 1000 },
    { _id: 'c', loss: 1999, tag: 'x' },
    { _id: 'd', loss: 2000, tag: null },
    { _id: 'e', loss: -1 },
  ])
})
afterAll(() => local?.stop())

const compute = async (expression: unknown) =>
  (await db.collection('plain').aggregate().project({ _id: 0, is: expression }).end()).data[0].is
const end = async (pipeline: { end(): Promise<{ data: unknown[] }> }) => (await pipeline.end()).data
const losses = () => db.collection('counters').aggregate()

test.each([
  ['a list is not its element', () => $.eq(['$list', 3]), false],
  ['missing is less than null', () => $.lt(['$nowhere', null]), true],
  ['null is less than a number', () => $.lt(['$none', 0]), true],
  ['a text is more than a number', () => $.gt(['$born', '$n']), true],
  ['the rest of a text', () => $.substr(['$born', 8, -1]), '12'],
  ['more of a text than there is', () => $.substr(['$born', 5, 99]), '12/12'],
  ['the day of a date', () => $.substr(['$at', 0, 10]), '2024-02-29'],
  ['where a character stands', () => $.indexOfCP(['$name', 'x']), 3],
  ['in capitals, nothing is an empty text', () => $.toUpper('$none'), ''],
  ['pairs, with lists for values', () => $.arrayToObject([[['k', [1, 2]]]]), { k: [1, 2] }],
  ['the year of nothing', () => $.year('$none'), null],
  ['the hour in a zone', () => $.hour({ date: '$at', timezone: 'Asia/Shanghai' }), 7],
  [
    'every letter of a format',
    () => $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S.%L %j %U %w %V %G %u %%' }),
    '2024-02-29 23:05:09.007 060 08 5 09 2024 4 %',
  ],
  ['a zone in a format', () => $.dateToString({ date: '$at', format: '%d %H %z', timezone: '+08:00' }), '01 07 +0800'],
  [
    'a date written in a zone',
    () => $.dateFromString({ dateString: '2024-01-02 03:04:05', timezone: 'Asia/Shanghai' }),
    new Date('2024-01-01T19:04:05Z'),
  ],
  ['a date in a format', () => $.dateFromString({ dateString: '02/01/2024', format: '%d/%m/%Y' }), new Date('2024-01-02')],
  ['a date from a week', () => $.dateFromParts({ isoWeekYear: 2024, isoWeek: 9, isoDayOfWeek: 4 }), new Date('2024-02-29')],
  ['a date from a month too many', () => $.dateFromParts({ year: 2024, month: 14, day: 1 }), new Date('2025-02-01')],
  ['a field that is missing', () => '$nowhere', undefined],
])('%s', async (_name, expression, expected) => {
  expect(await compute(expression())).toEqual(expected)
})

test('buckets begin at their lower boundary, empty ones are left out, the rest comes last', async () => {
  expect(await end(losses().bucket({ groupBy: '$loss', boundaries: [0, 1000, 2000, 3000, 4000], default: 'else' }))).toEqual([
    { _id: 0, count: 1 },
    { _id: 1000, count: 2 },
    { _id: 2000, count: 1 },
    { _id: 'else', count: 1 },
  ])
  await expect(end(losses().bucket({ groupBy: '$loss', boundaries: [0, 1000] }))).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
  })
})

test('a group gathers null, and nothing from documents without the field', async () => {
  const groups = losses()
    .sort({ _id: 1 })
    .group({ _id: null, all: $.push('$tag'), set: $.addToSet('$tag') })
  expect(await end(groups)).toEqual([{ _id: null, all: ['x', 'x', null], set: ['x', null] }])
})

test('counting nothing gives nothing', async () => {
  expect(await end(losses().match({ loss: 5 }).count('n'))).toEqual([])
  expect(await end(losses().match({ tag: 'x' }).count('n'))).toEqual([{ n: 2 }])
})

test.each([
  ['limit of none', () => losses().limit(0)],
  ['sort by a word', () => losses().sort({ loss: 'up' })],
  ['switch without a branch that fits', () => losses().project({ is: $.switch({ branches: [] }) })],
  ['date that is none', () => losses().project({ is: $.year('text') })],
])('refused: %s', async (_name, pipeline) => {
  await expect(end(pipeline())).rejects.toMatchObject({ code: expect.stringMatching(/^DATABASE_/) })
})
