import { define } from '../_kit/define'
import { store } from '../_kit/store'

/** Only the family's own phone knows its number. How often a wording was met stays: that says nothing of anybody. */
export const forget = define('quiz.forget', async ({ family }) => {
  await Promise.all((['guardianConsents', 'rehearsals', 'quizRounds'] as const).map((c) => store.remove(c, { family })))
  return {}
})
