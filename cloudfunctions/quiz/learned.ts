import { actsOf } from '../../figures/acts'
import { fewest, learnedOf } from '../../figures/learned'
import { adults } from '../../types/words/quiz'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

const ofRound = { family: true, occasion: true, adult: true, answers: true, missed: true, day: true }
const ofItem = { genuine: true, type: true, bands: true }
const ofAct = { family: true, player: true, deed: true, asked: true, day: true }

/** Whether it lasts: what adults knew at first and later, counting those who did not come back as well; and how acts went. */
export const learned = define('quiz.learned', async (_input, { now }) => {
  const [rounds, items, rehearsals] = await Promise.all([
    store.all('quizRounds', {}, { fields: ofRound }),
    store.all('quizItems', {}, { fields: ofItem }),
    store.all('rehearsals', {}, { fields: ofAct }),
  ])
  const today = dateOfDay(dayOf(now))
  const bands = (Object.keys(adults) as (keyof typeof adults)[]).map((adult) => ({ adult, ...learnedOf(rounds, items, adult, today) }))
  return { bands, acts: actsOf(rehearsals, fewest) }
})
