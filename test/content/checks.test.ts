import { cases } from '../../content/cases'
import { collections } from '../../types/entities/collections'
import type { ManuscriptKind } from '../../types/words/manuscript'
import { checkContent } from '../../wording/checks/check'
import { hardWords } from '../../wording/checks/hard-words'
import { known } from '../../wording/checks/known-characters'
import { type Content, fields } from '../../wording/manuscripts'
import { collectionOfKind, contentOf, rowOf } from '../../wording/rows'
import { library } from '../../wording/similarity'

const kinds = Object.keys(fields) as ManuscriptKind[]

describe.each(kinds)('%s', (kind) => {
  test('every row of the library passes the desk’s own check', () => {
    const found = library[kind].flatMap((row) => checkContent(kind, contentOf(kind, row)).map((f) => [row._id, f.field, f.words, f.why]))
    expect(found).toEqual([])
  })

  test('a row taken to the desk and back is the same row', () => {
    for (const row of library[kind]) {
      // only its number and the day it was published are not the desk's
      const published = 'publishedAt' in row && { publishedAt: row.publishedAt }
      const back: Record<string, unknown> = { _id: row._id, ...published, ...rowOf(kind, contentOf(kind, row)) }
      // the hour of an expiry is not kept, its day is
      if ('expires' in row && 'expires' in back) expect(Math.abs(Number(back.expires) - Number(row.expires))).toBeLessThan(86_400_000)
      expect({ ...back, expires: 0 }).toEqual({ ...row, expires: 0 })
      expect(collections[collectionOfKind[kind]]().safeParse(back).success).toBe(true)
    }
  })

  test('the form’s limits are the schema’s', () => {
    const row = library[kind][0] as { _id: string }
    const content = contentOf(kind, row)
    const fits = (change: Content) =>
      collections[collectionOfKind[kind]]().safeParse({ ...row, ...rowOf(kind, { ...content, ...change }) }).success
    for (const [name, { as, max, most }] of Object.entries(fields[kind])) {
      const text = (n: number) => '羊'.repeat(n)
      if ((as === 'line' || as === 'long') && max)
        expect([name, fits({ [name]: text(max) }), fits({ [name]: text(max + 1) })]).toEqual([name, true, false])
      if (as === 'lines' && max && most) {
        const all = (n: number, length: number) => fits({ [name]: Array.from({ length: n }, () => text(length)) })
        expect([name, all(most, max), all(most + 1, max), all(most, max + 1)]).toEqual([name, true, false, false])
      }
    }
  })
})

test('the known characters: some 2700 of GB 2312’s first level, what the desk itself asks for among them', () => {
  const level = new TextDecoder('gb18030')
  const first = new Set(
    Array.from({ length: 0xd8 - 0xb0 }, (_row, i) => 0xb0 + i).flatMap((row) =>
      Array.from({ length: row === 0xd7 ? 89 : 94 }, (_cell, i) => level.decode(new Uint8Array([row, 0xa1 + i]))),
    ),
  )
  expect(known().size).toBeGreaterThan(2500)
  expect(known().size).toBeLessThan(2800)
  expect([...known()].filter((one) => !first.has(one)).length).toBeLessThan(60)
  expect([...'遏甄骇蛊讹觊攫羁'].filter((one) => known().has(one))).toEqual([])
  expect([...'羊羔账扫骗婶摁膘'].filter((one) => !known().has(one))).toEqual([])
})

test('a plain word stands beside each hard one, and is not hard itself', () => {
  const plain = [...hardWords().values()]
  expect(hardWords().size).toBeGreaterThan(80)
  expect(plain.filter((word) => hardWords().has(word) || [...word].some((one) => !known().has(one)))).toEqual([])
})

const whole = (id: string) => contentOf('case', cases.find((one) => one._id === id) as (typeof cases)[number])
const found = (change: Content) =>
  checkContent('case', { ...whole('sheep-deposit'), ...change }).map(({ level, field, words }) => `${level} ${field} ${words}`)

describe('萨日娜 changes a case, and the check says', () => {
  test.each<[string, Content, string[]]>([
    ['a telephone number', { todo: ['打13800138000，再打110'] }, ['refuse todo 1*********0']],
    ['somebody’s name', { turningPoint: '受害人乌云其木格，打了110' }, ['refuse turningPoint 受******格']],
    ['a link', { redFlags: ['点 shop.vip', '催你交定金'] }, ['refuse redFlags shop.vip', 'refuse redFlags s']],
    ['a promise', { turningPoint: '打了110，保证能追回来' }, ['refuse turningPoint 保证能追回']],
    ['三不一多 in other words', { ask: ['陌生电话我不信'] }, ['refuse ask 陌生电话']],
    ['nobody to turn to', { todo: ['不要相信'] }, ['refuse todo ']],
    ['money went and no police', { todo: ['告诉家里人'] }, ['refuse todo ']],
    ['a number in characters', { todo: ['请打一三八零零一三八零零零，再打110'] }, ['refuse todo 一*********零']],
    ['a number of the place, in characters', { todo: ['打零四七九，八二三四五六七，再打110'] }, ['refuse todo 零**********七']],
    ['the allowed ones in characters', { todo: ['打一一零、九六一一零，或者幺幺零'] }, []],
    ['a number without its area code', { todo: ['打8234567问，再打110'] }, ['refuse todo 8*****7']],
    ['a name in a chat program', { ask: ['我扣扣12345678'] }, ['refuse ask 扣扣12345678']],
    ['somebody’s whole name', { turningPoint: '他叫王小明，打了110' }, ['refuse turningPoint 王**']],
    ['where somebody lives', { story: ['她家在幸福路12号，那天来了个人'] }, ['refuse story 她*******号']],
    ['a birthday', { story: ['他1962年5月6日生，去年上了当'] }, ['refuse story 1*******日']],
    ['an account with spaces', { story: ['他让打到6222 0212 3456 7890 123'] }, ['refuse story 6*********************3']],
    ['a word of notices', { turningPoint: '要会甄别，先打110问问' }, ['warn turningPoint 甄别']],
    ['advice that is none', { todo: ['马上打110', '骗子骗你，钱全没了'] }, ['warn todo 骗子骗你，钱全没了']],
    ['a rare character', { turningPoint: '他被诓骗了，先打110问问' }, ['warn turningPoint 诓']],
    [
      'a sentence without an end',
      {
        turningPoint:
          '他先看了看手机又打了个电话问了问邻居家的二哥说这个价钱是不是太便宜了一点后来又问了集上卖羊的人才知道这个价钱连羊皮都买不到',
      },
      ['warn turningPoint 他先看了看手机又打了个电…'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(found(change)).toEqual(expected)
  })

  test('a text that only frightens', () => {
    const poster = { headline: ['骗子来了'], lines: ['一辈子的钱没了', '人财两空'] }
    expect(checkContent('poster', poster).map(({ level, why }) => `${level} ${why}`)).toEqual(['warn 只有吓人的话，没有说该怎么做'])
  })

  test.each(['骗子先骗你，钱全没了', '骗子去哪儿都能骗你，钱没了', '他问你要密码，你就上当了'])(
    'what the swindler does is no advice: %s',
    (text) => {
      const why = (found: { why: string }[]) => found.map((one) => one.why)
      expect(why(checkContent('slogan', { text }))).toEqual(['只有吓人的话，没有说该怎么做'])
      expect(why(checkContent('quizItem', { why: text, ask: '钱就没了。' }))).toEqual(['只有吓人的话，没有说该怎么做'])
      expect(why(checkContent('quizItem', { why: text, ask: '打110问。' }))).toEqual([])
    },
  )

  test('what is read aloud says itself what to do, though the lines beside it do', () => {
    const tip = { headline: '网上的话', lines: ['打110问'], speech: '骗子先跟你说好话，然后钱全没了，别信' }
    expect(checkContent('tip', tip).map(({ level, field }) => `${level} ${field}`)).toEqual(['warn speech'])
  })

  test('a message to judge leads nowhere either, unless a star hides it', () => {
    const words = (text1: string) => checkContent('quizItem', { text1, ask: '打110问。' }).map((one) => one.words)
    expect(words('点 abc.shop/x 领取')).toEqual(['abc.shop/x'])
    expect(words('加 t.me/abc')).toEqual(['t.me/abc'])
    expect(words('微信 wx_boss88')).toEqual(['微信 wx_boss88'])
    expect(words('点 ab***.shop 领取，微信 wx_b***')).toEqual([])
  })

  test('digits in what is read aloud, and a clue that is not in the message', () => {
    expect(checkContent('tip', { speech: '先打96110问一问' }).map((f) => f.field)).toEqual(['speech'])
    expect(checkContent('quizItem', { text1: '先交定金', clues1: ['交订金'] }).map((f) => f.field)).toEqual(['clues1'])
  })
})
