import { dateOfDay, dayOf, startOf } from '../_kit/day'
import { _, store } from '../_kit/store'

/** As the rules for children say (content/child-rules.ts). */
const twoYears = 730

/** What was handed in two years ago, and what was agreed to and taken back by then. */
export const dropOld = async (now: number) => {
  const last = dayOf(now) - twoYears
  const before = { day: _.lt(dateOfDay(last)) }
  await Promise.all([
    store.remove('rehearsals', before),
    store.remove('quizRounds', before),
    store.remove('guardianConsents', { withdrawnAt: _.lt(startOf(last)) }),
  ])
  return {}
}
