import { forgetClosed } from '../_domain/help-closed'
import { wakeOutbox } from '../_kit/wake'
import { followTasks } from './follow-tasks'
import { sendDue } from './send-due'
import { spread } from './spread'

/** A run takes this long at most, before whatever it has begun. Measured by a clock that nobody puts forward. */
const budgetMs = 2000

/** Does what is due; what does not fit is left to a next run, begun at once. */
export const run = async (now: number) => {
  const until = performance.now() + budgetMs
  const over = () => performance.now() > until
  await forgetClosed(now)
  const more = (await spread(over)) || (await sendDue(over)) || (await followTasks(over))
  if (more) await wakeOutbox(200)
  return { more }
}
