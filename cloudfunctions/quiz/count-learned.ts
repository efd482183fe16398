import { actsOf } from '../../figures/acts'
import { fewest, learnedOf } from '../../figures/learned'
import type { LearnedFigures } from '../../types/entities/learned'
import { adults } from '../../types/words/quiz'
import { dateOfDay, dayOf } from '../_kit/day'
import { store } from '../_kit/store'

/** The one document there is. */
export const figures = 'all'

const ofRound = { family: true, occasion: true, adult: true, answers: true, missed: true, day: true, unproven: true }
const ofItem = { genuine: true, type: true, bands: true }
const ofAct = { family: true, player: true, deed: true, asked: true, day: true, unproven: true }

/** Each night: what adults knew at first and later, counting those who did not come back as well; and how acts went. What nobody is known to stand behind is left out. */
export const countLearned = async (now: number): Promise<LearnedFigures> => {
  const [rounds, items, rehearsals] = await Promise.all([
    store.all('quizRounds', {}, { fields: ofRound }),
    store.all('quizItems', {}, { fields: ofItem }),
    store.all('rehearsals', {}, { fields: ofAct }),
  ])
  const today = dateOfDay(dayOf(now))
  const bands = (Object.keys(adults) as (keyof typeof adults)[]).map((adult) => ({
    adult,
    ...learnedOf(rounds.filter(isProven), items, adult, today),
  }))
  const counted = { _id: figures, at: now, bands, acts: actsOf(rehearsals.filter(isProven), fewest) }
  await store.put('learnedFigures', counted)
  return counted
}

const isProven = ({ unproven }: { unproven?: true | undefined }) => !unproven
