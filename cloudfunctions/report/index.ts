import { reportCalls } from '../../types/contract/report'
import { serveAndWork } from '../_kit/serve'
import { dropExports } from './exports'
import { forget } from './forget'
import { functions } from './functions'
import { indexAll } from './index-report'

/** The timer's: what is not entered yet, what was taken along and whose minute is over, what is to be forgotten. One that fails holds up none of the others. */
const rounds: ((now: number) => Promise<unknown>)[] = [indexAll, dropExports, forget]
const all = async (now: number) => {
  const failed: unknown[] = []
  for (const round of rounds) await round(now).catch((e) => failed.push(e))
  if (failed.length > 0) throw failed.length > 1 ? new AggregateError(failed, failed.join('; ')) : failed[0]
}

/** Somebody's call, the timer, or one who woke it to go on entering. */
export const main = serveAndWork(reportCalls, functions, (now, timer) => (timer ? all(now) : indexAll(now)))
