import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
// biome-ignore lint/suspicious/noExplicitAny: the SDK types results as any
let db: any
// biome-ignore lint/suspicious/noExplicitAny: same
let $: any
// biome-ignore lint/suspicious/noExplicitAny: same
let _: any
const at = new Date(1557826731686)
beforeAll(async () => {
  local = await startFixture()
  db = local.sdk().database()
  _ = db.command
  $ = _.aggregate
  await db.collection('plain').where({ _id: /.*/ }).remove()
  await db.collection('plain').add([
    { _id: '1', village: 'bayan', kind: '刷单', loss: 4800, tags: ['微信', '转账'], at },
    { _id: '2', village: 'bayan', kind: '买羊', loss: 12000, tags: ['短视频'] },
    { _id: '3', village: 'hongqi', kind: '刷单', loss: 600, tags: [] },
    { _id: '4', village: 'chagan', kind: '冒充', loss: null, tags: null },
  ])
  await db.collection('counters').add([
    { _id: 'bayan', town: '一' },
    { _id: 'hongqi', town: '二' },
  ])
})
afterAll(() => local?.stop())

const start = () => db.collection('plain').aggregate()
const end = async (stages: { end(): Promise<{ data: unknown }> }) => (await stages.end()).data

test('match, group, sort, limit', async () => {
  const rows = await end(
    start()
      .match({ loss: _.gt(0) })
      .group({ _id: '$village', sum: $.sum('$loss'), n: $.sum(1), most: $.max('$loss'), kinds: $.addToSet('$kind') })
      .sort({ sum: -1 })
      .limit(1),
  )
  expect(rows).toEqual([{ _id: 'bayan', sum: 16800, n: 2, most: 12000, kinds: ['刷单', '买羊'] }])
})

test('accumulators', async () => {
  const rows = await end(
    start()
      .match({ village: _.in(['bayan', 'hongqi']) })
      .sort({ loss: 1 })
      .group({
        _id: null,
        avg: $.avg('$loss'),
        first: $.first('$loss'),
        last: $.last('$loss'),
        min: $.min('$loss'),
        all: $.push('$_id'),
        pop: $.stdDevPop('$loss'),
        samp: $.stdDevSamp('$loss'),
      }),
  )
  expect(rows).toEqual([
    {
      _id: null,
      avg: 5800,
      first: 600,
      last: 12000,
      min: 600,
      all: ['3', '1', '2'],
      pop: expect.closeTo(4707.44, 1),
      samp: expect.closeTo(5765.41, 1),
    },
  ])
})

test('project with expressions', async () => {
  const rows = await end(
    start()
      .match({ _id: '1' })
      .project({
        _id: 0,
        kind: 1,
        title: $.concat(['$village', '：', '$kind']),
        // biome-ignore lint/suspicious/noThenProperty: MongoDB's word
        size: $.cond({ if: $.gte(['$loss', 3000]), then: '大', else: '小' }),
        // biome-ignore lint/suspicious/noThenProperty: same
        which: $.switch({ branches: [{ case: $.gt(['$loss', 10000]), then: 1 }], default: 2 }),
        yuan: $.divide(['$loss', 100]),
        pair: ['$kind', '$village'],
        tagCount: $.size('$tags'),
        has: $.in(['转账', '$tags']),
        none: $.ifNull(['$nothing', '没有']),
        first: $.arrayElemAt(['$tags', 0]),
        upper: $.toUpper('$village'),
        long: $.strLenCP('$kind'),
        part: $.substrCP(['$village', 0, 2]),
        doubled: $.map({ input: [1, 2], as: 'n', in: $.multiply(['$$n', 2]) }),
        sum: $.reduce({ input: [1, 2, 3], initialValue: 0, in: $.add(['$$value', '$$this']) }),
        some: $.filter({ input: '$tags', as: 't', cond: $.eq(['$$t', '微信']) }),
        let: $.let({ vars: { x: 2 }, in: $.pow(['$$x', 3]) }),
        literal: $.literal('$loss'),
        split: $.split(['a,b', ',']),
        both: $.mergeObjects([{ a: 1 }, { b: 2 }]),
        union: $.setUnion([[1], [2]]),
      }),
  )
  expect(rows).toEqual([
    {
      kind: '刷单',
      title: 'bayan：刷单',
      size: '大',
      which: 2,
      yuan: 48,
      pair: ['刷单', 'bayan'],
      tagCount: 2,
      has: true,
      none: '没有',
      first: '微信',
      upper: 'BAYAN',
      long: 2,
      part: 'ba',
      doubled: [2, 4],
      sum: 6,
      some: ['微信'],
      let: 8,
      literal: '$loss',
      split: ['a', 'b'],
      both: { a: 1, b: 2 },
      union: [1, 2],
    },
  ])
})

test('dates', async () => {
  const rows = await end(
    start()
      .match({ _id: '1' })
      .project({
        _id: 0,
        year: $.year('$at'),
        month: $.month('$at'),
        dayOfMonth: $.dayOfMonth('$at'),
        hour: $.hour('$at'),
        minute: $.minute('$at'),
        second: $.second('$at'),
        millisecond: $.millisecond('$at'),
        dayOfYear: $.dayOfYear('$at'),
        dayOfWeek: $.dayOfWeek('$at'),
        week: $.week('$at'),
        isoDayOfWeek: $.isoDayOfWeek('$at'),
        isoWeek: $.isoWeek('$at'),
        isoWeekYear: $.isoWeekYear('$at'),
        parts: $.dateFromParts({ year: 2017, month: 2, day: 8, hour: 12, timezone: 'America/New_York' }),
        parsed: $.dateFromString({ dateString: at.toISOString() }),
        day: $.dateToString({ date: '$at', format: '%Y-%m-%d' }),
        here: $.dateToString({ date: '$at', format: '%H:%M:%S', timezone: 'Asia/Shanghai' }),
      }),
  )
  expect(rows).toEqual([
    {
      year: 2019,
      month: 5,
      dayOfMonth: 14,
      hour: 9,
      minute: 38,
      second: 51,
      millisecond: 686,
      dayOfYear: 134,
      dayOfWeek: 3,
      week: 19,
      isoDayOfWeek: 2,
      isoWeek: 20,
      isoWeekYear: 2019,
      parts: new Date('2017-02-08T17:00:00.000Z'),
      parsed: at,
      day: '2019-05-14',
      here: '17:38:51',
    },
  ])
})

test('unwind, replaceRoot, addFields, count, skip, sample, bucket', async () => {
  expect(await end(start().unwind('$tags').project({ tags: 1 }))).toEqual([
    { _id: '1', tags: '微信' },
    { _id: '1', tags: '转账' },
    { _id: '2', tags: '短视频' },
  ])
  expect(await end(start().unwind({ path: '$tags', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true }).count('n'))).toEqual([
    { n: 5 },
  ])
  expect(
    await end(
      start()
        .limit(1)
        .replaceRoot({ newRoot: { of: '$village' } }),
    ),
  ).toEqual([{ of: 'bayan' }])
  expect(await end(start().skip(3).addFields({ seen: true }).project({ seen: 1 }))).toEqual([{ _id: '4', seen: true }])
  expect(await end(start().sample({ size: 2 }))).toHaveLength(2)
  expect(await end(start().sortByCount('$kind').limit(1))).toEqual([{ _id: '刷单', count: 2 }])
  expect(
    await end(
      start()
        .match({ loss: _.gt(0) })
        .bucket({ groupBy: '$loss', boundaries: [0, 1000, 20000], default: '其他', output: { n: $.sum(1) } }),
    ),
  ).toEqual([
    { _id: 0, n: 1 },
    { _id: 1000, n: 2 },
  ])
})

test('lookup, by field and by pipeline', async () => {
  const byField = start()
    .match({ _id: '3' })
    .lookup({ from: 'counters', localField: 'village', foreignField: '_id', as: 'in' })
    .project({ in: 1 })
  expect(await end(byField)).toEqual([{ _id: '3', in: [{ _id: 'hongqi', town: '二' }] }])
  const pipeline = $.pipeline()
    .match(_.expr($.eq(['$_id', '$$v'])))
    .project({ _id: 0, town: 1 })
    .done()
  const byPipeline = start()
    .match({ _id: '1' })
    .lookup({ from: 'counters', let: { v: '$village' }, pipeline, as: 'in' })
    .project({ in: 1 })
  expect(await end(byPipeline)).toEqual([{ _id: '1', in: [{ town: '一' }] }])
})

test.each([
  ['abs', () => $.abs(-1), 1],
  ['ceil', () => $.ceil([1.2]), 2],
  ['trunc', () => $.trunc(1.9), 1],
  ['log', () => $.log([8, 2]), 3],
  ['mod', () => $.mod([7, 3]), 1],
  ['cmp', () => $.cmp([1, 2]), -1],
  ['not', () => $.not([false]), true],
  ['arrayToObject', () => $.arrayToObject([[['a', 1]]]), { a: 1 }],
  ['objectToArray', () => $.objectToArray({ a: 1 }), [{ k: 'a', v: 1 }]],
  ['concatArrays', () => $.concatArrays([[1], [2]]), [1, 2]],
  ['indexOfArray', () => $.indexOfArray([[1, 2], 2]), 1],
  ['range', () => $.range([0, 3]), [0, 1, 2]],
  ['reverseArray', () => $.reverseArray([[1, 2]]), [2, 1]],
  ['slice', () => $.slice([[1, 2, 3], 2]), [1, 2]],
  ['zip', () => $.zip({ inputs: [[1], [2]] }), [[1, 2]]],
  ['setDifference', () => $.setDifference([[{}, [], 1], [1]]), [{}, []]],
  [
    'setIsSubset',
    () =>
      $.setIsSubset([
        [1, 2],
        [2, 1, 3],
      ]),
    true,
  ],
  ['allElementsTrue', () => $.allElementsTrue([[true, 0]]), false],
  ['indexOfBytes', () => $.indexOfBytes(['买羊a', 'a']), 6],
  ['indexOfCP', () => $.indexOfCP(['买羊a', 'a']), 2],
  ['strLenBytes', () => $.strLenBytes('买羊'), 6],
  ['substr', () => $.substr(['2026/11/23', 8, -1]), '23'],
  ['substrBytes', () => $.substrBytes(['2026/11/23', 5, 99]), '11/23'],
  ['strcasecmp', () => $.strcasecmp(['a', 'B']), -1],
  ['dateToString of nothing', () => $.dateToString({ date: '$nothing', onNull: '没有' }), '没有'],
  ['subtract of dates', () => $.subtract([new Date(5), new Date(2)]), 3],
  ['add to a date', () => $.add([new Date(5), 2]), new Date(7)],
  ['sum of a list', () => $.sum(['$loss', 200]), 5000],
])('expression %s', async (_name, expression, value) => {
  expect(await end(start().match({ _id: '1' }).project({ _id: 0, value: expression() }))).toEqual([{ value }])
})

test('raw stages, and stages nobody knows', async () => {
  const raw = (stages: object[]) => db.collection('plain').options({ raw: true }).aggregate(stages).end()
  expect((await raw([{ $match: { kind: { $eq: '刷单' } } }, { $count: 'n' }])).data).toEqual([{ n: 2 }])
  await expect(raw([{ $bogus: {} }])).rejects.toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR' })
})
