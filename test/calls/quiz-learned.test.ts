import { quizItems } from '../../content/quiz-items'
import type { QuizRound } from '../../types/entities/quiz'
import { aVillage, refused } from '../support/villagers'

const village = aVillage()
const item = (id: number, genuine: boolean) => quizItems.filter((one) => one.genuine === genuine && one.bands.length === 5)[id]?._id ?? ''
const daysAgo = (n: number) => new Date(Date.now() - n * 86_400_000).toISOString().slice(0, 10)
const round = (n: number, occasion: QuizRound['occasion'], ago: number, seen: number): QuizRound => ({
  _id: `f-${n}_${occasion}`,
  ...{ family: `f-${n}`, occasion, adult: 'adult', day: daysAgo(ago) },
  answers: [
    ...[0, 1, 2, 3].map((i) => ({ item: item(i, false), variant: 0, guess: i < seen ? ('fake' as const) : ('real' as const) })),
    ...[0, 1].map((i) => ({ item: item(i, true), variant: 0, guess: 'real' as const })),
  ],
})
/** The games are there, and the night has been. */
const handedIn = async (rounds: QuizRound[]) => {
  for (const one of rounds) await village.sdk().database().collection('quizRounds').add(one)
  await village.timer('learned')
}

test('敖主任 looks before any night has been: what there is, at once', async () => {
  const ao = await village.person('ao')
  expect(await ao.does('quiz.learned', {})).toMatchObject({ bands: [{ began: 0 }, { began: 0 }], acts: [] })
})

test('敖主任 of the leading group sees nothing of seven families', async () => {
  const ao = await village.person('ao')
  await handedIn(Array.from({ length: 7 }, (_, n) => round(n, 'first', 40, 2)))
  const { bands } = await ao.does('quiz.learned', {})
  expect(bands.map(({ adult, began }) => [adult, began])).toEqual([
    ['adult', 7],
    ['elder', 0],
  ])
  expect(bands.flatMap(({ times }) => times.map(({ hits }) => hits)).every((hits) => hits === 'few')).toBe(true)
})

test('with thirty she sees how it was at first and after two weeks, what is not over yet, and no family’s number', async () => {
  const ao = await village.person('ao')
  const more = Array.from({ length: 23 }, (_, i) => i + 7)
  await handedIn(more.map((n) => round(n, 'first', 40, 1 + (n % 3))))
  await handedIn(more.map((n) => round(n, 'days14', 25, 2 + (n % 3))))
  const answer = await ao.does('quiz.learned', {})
  const [first, weeks2, month] = answer.bands[0]?.times ?? []
  expect(first).toMatchObject({ occasion: 'first', due: 30, back: 30, hits: { mean: expect.any(Number) } })
  expect(weeks2).toMatchObject({
    occasion: 'days14',
    due: 30,
    back: 23,
    hits: { plain: expect.closeTo(0.75, 1), change: { by: expect.any(Number) } },
  })
  expect(month).toMatchObject({ occasion: 'days30', due: 0, back: 0, hits: 'few' })
  expect(answer.bands[0]?.kinds.some(({ first, later }) => first && later)).toBe(true)
  expect(JSON.stringify(answer)).not.toMatch(/f-\d/)
})

test('布和 and 娜仁 have no business with it', async () => {
  for (const id of ['buhe', 'naren']) expect(await (await village.person(id)).asks('quiz.learned', {})).toMatchObject(refused('forbidden'))
})
