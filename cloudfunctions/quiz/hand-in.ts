import type { QuizRound } from '../../types/entities/quiz'
import { inFirstTray } from '../_domain/first-tray'
import { markOf } from '../_domain/marks'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { takePlaceOfDay } from '../_kit/place-of-day'
import { store, type Transaction } from '../_kit/store'
import type { User } from '../_kit/user'
import { isOf, wordsMark } from './tally'

/** Games that one person hands in on a day: a family plays one or two. */
const most = 20

export const handIn = define('quiz.handIn', async ({ id, family, occasion, adult, answers, missed }, { user, now }) => {
  if (new Set(answers.map(({ item, variant }) => `${item} ${variant}`)).size < answers.length)
    throw new CallError('badInput', '有一条消息答了两遍，请重新玩一次')
  const items = await store.byId(
    'quizItems',
    answers.map(({ item }) => item),
  )
  const known = answers.filter(({ item, variant }) => items.get(item)?.variants[variant])
  if (known.length === 0) throw new CallError('notFound', '这些题已经不用了，请重新玩一次')
  const day = dateOfDay(dayOf(now))
  const round: QuizRound & { _id: string } = {
    _id: idOf({ id, family, occasion, day }),
    family,
    occasion,
    adult,
    answers: known,
    ...(missed !== undefined && { missed }),
    day,
  }
  if (await store.get('quizRounds', round._id)) return {}
  if (!(await takePlaceOfDay(`quiz.${markOf('quiz', user.id)}`, most, now))) throw new CallError('tooMany', '今天玩得够多了，明天再来')
  const proven = await isProven(round, user, now)
  await store.transaction(async (t) => {
    if (await t.get('quizRounds', round._id)) return
    await t.put('quizRounds', { ...round, ...(!proven && { unproven: true as const }) })
    if (proven) for (const answer of known) await count(t, answer, items.get(answer.item)?.variants[answer.variant]?.text ?? '')
  })
  return {}
})

/** A family has one of each test: whatever comes later under another id changes nothing. */
const idOf = ({ id, family, occasion, day }: { id: string; family: string; occasion: QuizRound['occasion']; day: string }) => {
  if (occasion === 'other') return id
  return occasion === 'year' ? `${family}_year_${day.slice(0, 4)}` : `${family}_${occasion}`
}

/** What made-up visitors hand in without end is kept and counted nowhere. A family whose first game counts is followed through its tests: else it would look as if it had not come back. */
const isProven = async ({ family, occasion }: QuizRound, user: User, now: number): Promise<boolean> => {
  if (occasion !== 'first' && occasion !== 'other') {
    const first = await store.get('quizRounds', `${family}_first`)
    if (first && !first.unproven) return true
  }
  return inFirstTray(user, 'quiz', now)
}

const count = async (t: Transaction, { item, variant, guess }: QuizRound['answers'][number], text: string) => {
  const _id = `${item}_${variant + 1}`
  const there = await t.get('quizTallies', _id)
  const before = there && isOf(there, text) ? there : { item, variant, real: 0, fake: 0, ask: 0 }
  await t.put('quizTallies', { ...before, _id, [guess]: before[guess] + 1, words: wordsMark(text) })
}
