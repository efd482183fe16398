import type { QuizItem, QuizTally } from '../../types/entities/quiz'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { enough, isOf, timesMet } from './tally'

/** So near to nobody or everybody, in shares, a wording teaches nothing: it is too plain, or it misleads. */
const edge = 0.1
const most = 50

/** The wordings that nearly everybody or nearly nobody misjudges, the most misjudged first; of one item, how hard each of its wordings is. */
export const judged = define('quiz.judged', async ({ item: one }) => {
  const tallies = (await store.all('quizTallies', one ? { item: one } : {})).filter((tally) => timesMet(tally) >= enough)
  const items = await store.byId('quizItems', [...new Set(tallies.map(({ item }) => item))])
  const told = tallies.flatMap((tally) => {
    const item = items.get(tally.item)
    return item ? howHard(item, tally) : []
  })
  if (one) return { items: told.sort((a, b) => a.variant - b.variant) }
  const share = ({ wrong, met }: (typeof told)[number]) => wrong / met
  return {
    items: told
      .filter((some) => share(some) <= edge || share(some) >= 1 - edge)
      .sort((a, b) => share(b) - share(a))
      .slice(0, most),
  }
})

/** Nothing where the wording was written anew since. */
const howHard = (item: QuizItem & { _id: string }, tally: QuizTally) => {
  const words = item.variants[tally.variant]
  if (!words || !isOf(tally, words.text)) return []
  const { form: _form, clues: _clues, ...seen } = words
  const wrong = item.genuine ? tally.fake : tally.real
  return [{ ...item, ...seen, variant: tally.variant, met: timesMet(tally), wrong, asked: tally.ask }]
}
