import type { Input, Output } from '../../types/contract'
import type { Guess, QuizItem, QuizRound, QuizTally } from '../../types/entities/quiz'
import { fraudTypes } from '../../types/words/fraud'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let naren: Someone
beforeAll(async () => {
  naren = await village.person('naren')
})

type Message = Output<'quiz.deal'>['messages'][number]
type Met = Record<string, number>
const answers = (messages: Message[], guess: (m: Message) => Guess) =>
  messages.map((m) => ({ item: m._id, variant: m.variant, guess: guess(m) }))
const remember = (met: Met, messages: Message[]) => {
  for (const { _id, variant } of messages) met[_id] = (met[_id] ?? 0) | (1 << variant)
}
const wordingOf = ({ _id, variant }: Message) => `${_id} ${variant}`
const five: Input<'quiz.deal'> = { game: 'five', band: '10-13', met: {}, missed: [] }
const round = { family: 'f-1', occasion: 'other', adult: 'adult' } as const

describe('娜仁 and her child are dealt messages', () => {
  test('five of them, one to three genuine, of different kinds and things, with what gives them away', async () => {
    const { messages } = await naren.does('quiz.deal', five)
    expect(messages).toHaveLength(5)
    expect(messages.filter((m) => m.genuine).length).toBeGreaterThanOrEqual(1)
    expect(messages.filter((m) => m.genuine).length).toBeLessThanOrEqual(3)
    const kinds = messages.flatMap((m) => m.type ?? [])
    expect(new Set(kinds).size).toBe(kinds.length)
    for (const m of messages) for (const clue of m.clues) expect(m.text).toContain(clue)
  })

  test('the adult’s short test is four false ones and two genuine ones, what was missed first', async () => {
    const { messages } = await naren.does('quiz.deal', { game: 'retest', band: 'elder', met: {}, missed: ['farming', 'health'] })
    expect(messages.filter((m) => m.genuine)).toHaveLength(2)
    const kinds = messages.flatMap((m) => m.type ?? [])
    expect(kinds).toHaveLength(4)
    expect(kinds).toEqual(expect.arrayContaining(['farming', 'health']))
    expect(messages.flatMap((m) => (m.again ? m.type : [])).sort()).toEqual(['farming', 'health'])
  })

  test.each(['6-9', '10-13', '14-17'] as const)(
    'every week for a year and four short tests: no wording twice, every kind of fraud, also for the youngest (%s)',
    async (band) => {
      const met: Met = {}
      const seen: string[] = []
      const kinds = new Set<string>()
      for (let week = 0; week < 52; week++) {
        const messages = (await naren.does('quiz.deal', { game: 'five', met, missed: [] })).messages.filter(({ ages }) =>
          ages?.includes(band),
        )
        expect(messages).toHaveLength(5)
        remember(met, messages)
        seen.push(...messages.map(wordingOf))
        for (const { type } of messages) if (type) kinds.add(type)
        if ([2, 5, 13, 51].includes(week)) {
          const test = await naren.does('quiz.deal', { game: 'retest', band: 'adult', met, missed: [] })
          expect(test.messages).toHaveLength(6)
          remember(met, test.messages)
          seen.push(...test.messages.map(wordingOf))
        }
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(Object.keys(fraudTypes).filter((type) => !kinds.has(type))).toEqual([])
    },
  )

  test('who has met everything is told to come back, and gets nothing twice', async () => {
    const items = await village.documents<QuizItem>('quizItems')
    const met = Object.fromEntries(items.map((item) => [item._id, 2 ** item.variants.length - 1]))
    expect(await naren.asks('quiz.deal', { ...five, met })).toMatchObject(refused('notFound'))
  })
})

describe('娜仁’s answers', () => {
  test('are taken in once, under a number that is nobody’s, with the day alone', async () => {
    const { messages } = await naren.does('quiz.deal', five)
    const input = { ...round, id: 'evening', answers: answers(messages, (m) => (m.genuine ? 'ask' : 'fake')) }
    await fiveTimes(() => naren.does('quiz.handIn', input))
    const [kept] = await village.documents<QuizRound>('quizRounds', { family: 'f-1' })
    expect(kept).toMatchObject({ _id: 'evening', adult: 'adult', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(JSON.stringify(kept)).not.toContain('naren')
    for (const { item, variant, guess } of input.answers) {
      const [tally] = await village.documents<QuizTally>('quizTallies', { _id: `${item}_${variant + 1}` })
      expect(tally).toMatchObject({ item, variant, [guess]: 1 })
    }
  })

  test('of a short test keep which kinds had been missed before, and how many', async () => {
    const missed = ['farming', 'health', 'prize', 'loan'] as const
    const { messages } = await naren.does('quiz.deal', { game: 'retest', band: 'adult', met: {}, missed: [...missed] })
    const given = messages.map((m) => ({ item: m._id, variant: m.variant, guess: 'fake' as const, ...(m.again && { again: true }) }))
    await naren.does('quiz.handIn', { id: 'kinds', family: 'f-kinds', occasion: 'days14', adult: 'adult', answers: given, missed: 4 })
    const [kept] = await village.documents<QuizRound>('quizRounds', { family: 'f-kinds' })
    expect(kept?.missed).toBe(4)
    expect(kept?.answers.filter(({ again }) => again)).toHaveLength(3)
  })

  test('of a first game or a short test are those of the first time, whatever comes under another id', async () => {
    const { messages } = await naren.does('quiz.deal', { game: 'retest', band: 'adult', met: {}, missed: [] })
    const test = { family: 'f-once', occasion: 'days14', adult: 'adult' } as const
    await naren.does('quiz.handIn', { ...test, id: 'a', answers: answers(messages, () => 'fake') })
    await naren.does('quiz.handIn', { ...test, id: 'b', answers: answers(messages, () => 'real') })
    const kept = await village.documents<QuizRound>('quizRounds', { family: 'f-once' })
    expect(kept).toHaveLength(1)
    expect(kept[0]?.answers.every(({ guess }) => guess === 'fake')).toBe(true)
  })

  test('a message answered twice, messages that are none', async () => {
    const { messages } = await naren.does('quiz.deal', five)
    const [first] = answers(messages, () => 'ask')
    if (!first) throw new Error('nothing dealt')
    expect(await naren.asks('quiz.handIn', { ...round, id: 'twice', answers: [first, first] })).toMatchObject(refused('badInput'))
    const made = [{ item: 'made-up', variant: 0, guess: 'ask' as const }]
    expect(await naren.asks('quiz.handIn', { ...round, id: 'none', answers: made })).toMatchObject(refused('notFound'))
  })

  test('one person’s twenty games a day count, a hundred made up ones do not', async () => {
    const suhe = await village.person('suhe')
    const { messages } = await suhe.does('quiz.deal', five)
    const game = (n: number) =>
      suhe.asks('quiz.handIn', { ...round, family: 'f-junk', id: `junk-${n}`, answers: answers(messages, () => 'real') })
    for (let n = 0; n < 20; n++) expect(await game(n)).toMatchObject({ ok: true })
    expect(await game(20)).toMatchObject(refused('tooMany'))
    expect(await village.documents('quizRounds', { family: 'f-junk' })).toHaveLength(20)
  })

  test('what thirty visitors of today make up is kept and counted nowhere beyond a few; hers counts', async () => {
    const { messages } = await naren.does('quiz.deal', five)
    const given = answers(messages, () => 'real')
    const visitors = await Promise.all(Array.from({ length: 30 }, village.visitor))
    for (const [n, visitor] of visitors.entries())
      for (const occasion of ['first', 'days14'] as const)
        await visitor.does('quiz.handIn', { id: `made-${n}-${occasion}`, family: `f-made-${n}`, occasion, adult: 'elder', answers: given })
    await naren.does('quiz.handIn', { id: 'hers', family: 'f-hers', occasion: 'first', adult: 'elder', answers: given })
    const counts = async (where: object) =>
      (await village.documents<QuizRound>('quizRounds', { adult: 'elder', ...where })).flatMap(({ unproven }) => (unproven ? [] : [1]))
        .length
    const few = await counts({ occasion: 'first', family: /made/ })
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThanOrEqual(5)
    // a family is followed once its first game counts
    expect(await counts({ occasion: 'days14' })).toBe(few)
    await village.timer('learned')
    const { bands } = await (await village.person('ao')).does('quiz.learned', {})
    expect(bands.find(({ adult }) => adult === 'elder')?.began).toBe(few + 1)
  })

  test('are gone from every collection when the family takes them out', async () => {
    const { messages } = await naren.does('quiz.deal', five)
    await naren.does('quiz.handIn', { ...round, family: 'f-gone', id: 'gone', answers: answers(messages, () => 'ask') })
    await naren.does('quiz.forget', { family: 'f-gone' })
    for (const name of ['quizRounds', 'quizTallies', 'limits', 'people', 'accesses'])
      expect(JSON.stringify(await village.documents(name))).not.toMatch(/f-gone|"gone"/)
  })
})

test('高娃 sees which wordings nearly everybody misjudges, and which nobody, once enough families met them', async () => {
  const gaowa = await village.person('gaowa')
  const [item] = (await village.documents<QuizItem>('quizItems')).filter((one) => !one.genuine)
  if (!item) throw new Error('no item')
  const tally = (variant: number, real: number, fake: number) => ({
    _id: `${item._id}_${variant + 1}`,
    item: item._id,
    variant,
    real,
    fake,
    ask: 1,
  })
  const tallies = village.sdk().database().collection('quizTallies')
  await tallies.where({ item: item._id }).remove()
  for (const one of [tally(0, 30, 0), tally(1, 0, 30), tally(2, 15, 15), tally(3, 4, 0)]) await tallies.add(one)
  const { items } = await gaowa.does('quiz.judged', {})
  expect(items.filter((one) => one._id === item._id).map(({ variant, met, wrong }) => [variant, met, wrong])).toEqual([
    [0, 31, 30],
    [1, 31, 0],
  ])
  expect(items.find((one) => one._id === item._id)?.text).toBe(item.variants[0]?.text)
  // at the message itself stands how hard each wording is that enough met
  const hard = async () =>
    (await gaowa.does('quiz.judged', { item: item._id })).items.map(({ variant, wrong, met }) => [variant, wrong, met])
  expect(await hard()).toEqual([
    [0, 30, 31],
    [1, 0, 31],
    [2, 15, 31],
  ])
  // written anew, a wording is counted anew
  const mark = { words: 'of other words' }
  await tallies.where({ _id: `${item._id}_1` }).update(mark)
  expect(await hard()).toEqual([
    [1, 0, 31],
    [2, 15, 31],
  ])
  const answer = { item: item._id, variant: 0, guess: 'ask' as const }
  await naren.does('quiz.handIn', { ...round, id: 'of-new-words', family: 'f-new', answers: [answer] })
  expect(await village.documents<QuizTally>('quizTallies', { _id: `${item._id}_1` })).toMatchObject([{ real: 0, fake: 0, ask: 1 }])
})
