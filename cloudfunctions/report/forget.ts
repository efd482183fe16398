import { forgetReport } from '../_domain/forget-report'
import { dueToForget } from './keeping'

/** Milliseconds after which a run begins no further report; the next goes on. */
const budgetMs = 4000

/** Takes out what ended long enough ago. */
export const forget = async (now: number): Promise<void> => {
  const until = performance.now() + budgetMs
  for (const report of await dueToForget(now, { most: 50 })) {
    if (performance.now() > until) return
    await forgetReport(report, now).catch((e) => console.error('forget', report._id, e))
  }
}
