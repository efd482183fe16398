import { readFileSync } from 'node:fs'
import { cases } from '../../content/cases'
import { indexOf } from '../../search/entry'
import type { Case } from '../../types/entities/case'
import { aVillage, type Someone } from '../support/villagers'

const village = aVillage()
let qimuge: Someone
beforeAll(async () => {
  qimuge = await village.person('qimuge')
})

const search = async (words: string, more: object = {}) => (await qimuge.does('case.list', { words, ...more })).cases
const ids = async (words: string) => (await search(words)).map(({ _id }) => _id)

test('of the questions written by somebody else, 95 in a hundred find their case among the first three', async () => {
  const lines = readFileSync('test/held-back/questions.jsonl', 'utf8').trim().split('\n')
  const questions = lines.map((line) => JSON.parse(line) as { ask: string; cases: string[] })
  expect(questions.length).toBeGreaterThanOrEqual(100)
  const missed: string[] = []
  for (const { ask, cases: right } of questions) {
    const found = (await ids(ask)).slice(0, 3)
    if (!found.some((id) => right.includes(id))) missed.push(`${ask} → ${found.join(' ')}, not ${right.join(' ')}`)
  }
  if (missed.length) console.info(`${missed.length} of ${questions.length} missed:\n${missed.join('\n')}`)
  expect(missed.length / questions.length).toBeLessThanOrEqual(0.05)
})

test('a name is enough, a kind of fraud too; of those of one kind only', async () => {
  expect((await ids('三十只便宜羊'))[0]).toBe('sheep-deposit')
  expect((await search('冒充公检法')).slice(0, 5).every(({ type }) => type === 'authority')).toBe(true)
  const loans = await search('手续费', { type: 'loan' })
  expect(loans.length).toBeGreaterThan(0)
  expect(loans.every(({ type }) => type === 'loan')).toBe(true)
})

test.each([
  ['the right characters', '充电桩'],
  ['others that sound the same', '冲电装'],
  ['traditional ones', '充電樁'],
  ['pinyin', 'chongdianzhuang'],
  ['pinyin, as the ear has it', 'cong dian zuang'],
  ['the sentence around it', '俺家后生叫人拉去投了个充电桩，靠谱不'],
])('found by %s: %s', async (_how, words) => {
  expect((await ids(words)).slice(0, 3)).toContain('invest-charging')
})

test('what a case never says, but people do, finds it', async () => {
  const said = cases.find(({ _id }) => _id === 'romance-invest') as Case
  expect([...said.story, said.title, ...said.redFlags].join()).not.toContain('杀猪盘')
  expect((await ids('杀猪盘'))[0]).toBe('romance-invest')
})

test('one character is looked for in the whole library', async () => {
  expect((await ids('羊')).length).toBeGreaterThan(3)
})

test('says where it found the words, in whatever characters they were typed', async () => {
  const [first] = await search('充电装')
  const { title, found } = first as NonNullable<typeof first>
  expect(found?.title.map(([from, to]) => title.slice(from, to))).toEqual(['充电桩'])
})

test('a sentence of the story is shown when it has what title and turning point have not', async () => {
  const [first] = await search('串珠子手指头都磨红了')
  const { excerpt } = first?.found ?? {}
  expect(first?._id).toBe('bead-work')
  expect(excerpt?.spans.length).toBeGreaterThan(0)
  expect(excerpt?.spans.map(([from, to]) => excerpt.text.slice(from, to)).join()).toContain('手指头')
})

test('pages follow each other, and each case comes once', async () => {
  const pages = [await qimuge.does('case.list', { words: '钱' }), await qimuge.does('case.list', { words: '钱', page: 1 })]
  const seen = pages.flatMap(({ cases: some }) => some.map(({ _id }) => _id))
  expect(pages[0]?.more).toBe(true)
  expect(seen.length).toBeGreaterThan(20)
  expect(new Set(seen).size).toBe(seen.length)
})

test.each(['外星人', '红烧肉怎么做', '.*', 'a\0b', '(', '\\', '$where', '[', '{"$gt":""}', '^', '|', '！？'])(
  '%s finds nothing, and says so',
  async (words) => {
    expect(await search(words)).toEqual([])
  },
)

describe('the index follows the library', () => {
  const db = () => village.sdk().database()
  const wolf: Case = {
    ...(cases[0] as Case),
    _id: 'wolf-pelt',
    title: '狼皮褥子 假的',
    story: ['有人卖狼皮褥子。', '一洗就掉毛。'],
    ownWords: ['网上买狼皮'],
  }
  const timer = () => village.timer('search')

  test('what was published without reaching it is there after the timer, once; what is gone is gone', async () => {
    expect(await ids('狼皮褥子')).toEqual([])
    await db().collection('cases').add(wolf)
    await timer()
    await timer()
    expect(await ids('狼皮褥子')).toEqual(['wolf-pelt'])
    const [all] = await village.documents<{ count: number }>('searchTerms', { _id: '*' })
    expect(all?.count).toBe(cases.length + 1)

    await db().collection('cases').doc('wolf-pelt').remove()
    expect(await ids('狼皮褥子')).toEqual([])
    await timer()
    const left = await village.documents<{ best: string[] }>('searchTerms')
    expect(left.filter(({ best }) => best.some((posting) => posting.endsWith('wolf-pelt')))).toEqual([])
  })

  test('an index that was lost is built again, just as the seed’s', async () => {
    const every = { _id: db().command.neq('') }
    await db()
      .collection('cases')
      .where({ type: db().command.neq('rebate') })
      .remove()
    for (const name of ['searchTerms', 'searchEntries']) await db().collection(name).where(every).remove()
    await timer()
    const { searchTerms } = indexOf(cases.filter(({ type }) => type === 'rebate'))
    const before = searchTerms.sort((a, b) => (a._id < b._id ? -1 : 1))
    // A slow machine needs a second run, which the first one wakes.
    let now = await village.documents('searchTerms')
    for (const end = Date.now() + 20_000; JSON.stringify(now) !== JSON.stringify(before) && Date.now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      now = await village.documents('searchTerms')
    }
    expect(now).toEqual(before)
  })
})
