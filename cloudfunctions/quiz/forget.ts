import { reminderOf } from '../_domain/reminder'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

/** Only the family's own phone knows its number, and whoever holds that phone is no longer reminded. How often a wording was met stays: that says nothing of anybody. */
export const forget = define('quiz.forget', async ({ family }, { user: { openid } }) => {
  await Promise.all((['guardianConsents', 'rehearsals', 'quizRounds'] as const).map((c) => store.remove(c, { family })))
  if (openid) await store.remove('arrivals', { _id: reminderOf(openid) })
  return {}
})
