import { cases } from '../../content/cases'
import { checkContent } from '../../content/checks/check'
import { common } from '../../content/checks/common-characters'
import { type Content, fields, type ManuscriptKind } from '../../content/manuscripts'
import { posters } from '../../content/posters'
import { quizItems } from '../../content/quiz-items'
import { contentOf, rowOf, shelves } from '../../content/rows'
import { scripts } from '../../content/scripts'
import { slogans } from '../../content/slogans'
import { tips } from '../../content/tips'
import { collections } from '../../types/domain'

const library: Record<ManuscriptKind, { _id: string }[]> = {
  case: cases,
  tip: tips,
  quizItem: quizItems,
  slogan: slogans,
  script: scripts,
  poster: posters,
}
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
      expect(collections[shelves[kind]].safeParse(back).success).toBe(true)
    }
  })

  test('the form’s limits are the schema’s', () => {
    const row = library[kind][0] as { _id: string }
    const content = contentOf(kind, row)
    const fits = (change: Content) => collections[shelves[kind]].safeParse({ ...row, ...rowOf(kind, { ...content, ...change }) }).success
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

test('the commonly used characters are GB 2312’s first level', () => {
  const decoder = new TextDecoder('gb18030')
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_row, i) => 0xb0 + i)
  const cells = (row: number) => Array.from({ length: row === 0xd7 ? 89 : 94 }, (_cell, i) => 0xa1 + i)
  const standard = rows.flatMap((row) => cells(row).map((cell) => decoder.decode(new Uint8Array([row, cell]))))
  expect(standard).toHaveLength(3755)
  expect(standard.filter((one) => !common.has(one))).toEqual([])
  expect(common.size - standard.length).toBeLessThan(60)
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

  test('digits in what is read aloud, and a clue that is not in the message', () => {
    expect(checkContent('tip', { speech: '先打96110问一问' }).map((f) => f.field)).toEqual(['speech'])
    expect(checkContent('quizItem', { text1: '先交定金', clues1: ['交订金'] }).map((f) => f.field)).toEqual(['clues1'])
  })
})
