import type { QuizTally } from '../../types/entities/quiz'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

/** From so many on, how a wording is judged says something about the wording. */
const enough = 20
/** So near to nobody or everybody, in shares, a wording teaches nothing: it is too plain, or it misleads. */
const edge = 0.1
const most = 50

/** The wordings that nearly everybody or nearly nobody misjudges, the most misjudged first. */
export const judged = define('quiz.judged', async () => {
  const tallies = (await store.all('quizTallies', {})).filter((tally) => timesMet(tally) >= enough)
  const items = await store.byId('quizItems', [...new Set(tallies.map(({ item }) => item))])
  const told = tallies.flatMap((tally) => {
    const item = items.get(tally.item)
    const words = item?.variants[tally.variant]
    if (!item || !words) return []
    const wrong = item.genuine ? tally.fake : tally.real
    const share = wrong / timesMet(tally)
    const { form: _form, clues: _clues, ...seen } = words
    return share <= edge || share >= 1 - edge
      ? [{ ...item, ...seen, variant: tally.variant, met: timesMet(tally), wrong, asked: tally.ask }]
      : []
  })
  return { items: told.sort((a, b) => b.wrong / b.met - a.wrong / a.met).slice(0, most) }
})

const timesMet = ({ real, fake, ask }: QuizTally) => real + fake + ask
