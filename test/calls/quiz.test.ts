import type { Output } from '../../types/contract'
import type { Guess, QuizItem } from '../../types/entities/quiz'
import { aVillage, fiveTimes, refused, type Someone } from '../support/villagers'

const village = aVillage()
let naren: Someone
beforeAll(async () => {
  naren = await village.person('naren')
})

type Question = Output<'quiz.start'>['questions'][number]
const answer = (questions: Question[], guess: (q: Question) => Guess) => questions.map((q) => ({ item: q._id, guess: guess(q) }))

test('娜仁 and her child get twelve questions, four of them honest messages, of many kinds', async () => {
  const { questions, finished } = await naren.does('quiz.start', { id: 'evening' })
  expect(finished).toBe(false)
  expect(questions).toHaveLength(12)
  expect(questions.filter((q) => q.genuine)).toHaveLength(4)
  const kinds = new Set((await village.documents<QuizItem>('quizItems')).filter((i) => !i.genuine).map((i) => i.type))
  expect(new Set(questions.filter((q) => !q.genuine).map((q) => q.type)).size).toBe(Math.min(8, kinds.size))
  for (const q of questions) for (const clue of q.clues) expect(q.text).toContain(clue)
})

test('the same session is the same questions, however often; another is another', async () => {
  const [first, ...others] = await fiveTimes(() => naren.does('quiz.start', { id: 'same' }))
  for (const other of others) expect(other).toEqual(first)
  expect(await naren.does('quiz.start', { id: 'different' })).not.toEqual(first)
})

test('asking by telephone first is never wrong; being taken in is named', async () => {
  const { questions } = await naren.does('quiz.start', { id: 'q1' })
  const fooled = questions.find((q) => !q.genuine)
  const result = await naren.does('quiz.finish', {
    id: 'q1',
    answers: answer(questions, (q) => (q === fooled ? 'real' : q.genuine ? 'ask' : 'fake')),
  })
  expect(result).toEqual({ total: 12, right: 11, careful: 4, missed: [fooled?.type] })
  expect((await naren.does('quiz.start', { id: 'q1' })).finished).toBe(true)
  expect((await naren.does('quiz.mine', {})).sessions).toContainEqual({
    id: 'q1',
    finishedAt: expect.any(Number),
    total: 12,
    right: 11,
    careful: 4,
  })
})

test('the first answers stay', async () => {
  const { questions } = await naren.does('quiz.start', { id: 'q2' })
  const right = answer(questions, (q) => (q.genuine ? 'real' : 'fake'))
  const wrong = answer(questions, (q) => (q.genuine ? 'fake' : 'real'))
  const results = await fiveTimes(() => naren.does('quiz.finish', { id: 'q2', answers: right }))
  expect(results).toEqual(Array(5).fill({ total: 12, right: 12, careful: 0, missed: [] }))
  expect(await naren.does('quiz.finish', { id: 'q2', answers: wrong })).toEqual(results[0])
})

test('somebody else’s session, a question that was not asked, the same question twice', async () => {
  const { questions } = await naren.does('quiz.start', { id: 'q3' })
  const suhe = await village.person('suhe')
  const answers = answer(questions, () => 'ask')
  expect(await suhe.asks('quiz.start', { id: 'q3' })).toMatchObject(refused('conflict'))
  expect(await suhe.asks('quiz.finish', { id: 'q3', answers })).toMatchObject(refused('notFound'))
  expect((await suhe.does('quiz.mine', {})).sessions).toEqual([])
  expect(await naren.asks('quiz.finish', { id: 'q3', answers: [{ item: 'made-up', guess: 'ask' }] })).toMatchObject(refused('badInput'))
  expect(await naren.asks('quiz.finish', { id: 'q3', answers: [...answers, ...answers.slice(0, 1)] })).toMatchObject(refused('badInput'))
})
