import { learnedOf } from '../../figures/learned'
import { adults } from '../../types/words/quiz'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

const ofRound = { family: true, occasion: true, adult: true, answers: true, missed: true, day: true }
const ofItem = { genuine: true, type: true, bands: true }
const occasions = ['first', 'days14', 'days30', 'days90'] as const

/** Whether it lasts: what adults knew at first and later, counting those who did not come back as well. */
export const learned = define('quiz.learned', async (_input, { now }) => {
  const [rounds, items] = await Promise.all([
    store.all('quizRounds', {}, { fields: ofRound }),
    store.all('quizItems', {}, { fields: ofItem }),
  ])
  const today = dateOfDay(dayOf(now))
  const bands = (Object.keys(adults) as (keyof typeof adults)[]).map((adult) => {
    const { times, ...figures } = learnedOf(rounds, items, adult, today)
    return { adult, ...figures, times: times.map((time, i) => ({ occasion: occasions[i] ?? 'other', ...time })) }
  })
  return { bands }
})
