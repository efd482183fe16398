import { beside } from './beside'
import { store } from './store'

/** Does a timer's work and leaves when it was done, or that it failed. What somebody else begins leaves nothing. */
export const noteRun = async <T>(timer: unknown, work: () => Promise<T>): Promise<T> => {
  if (typeof timer !== 'string') return work()
  try {
    const done = await work()
    await beside('noteRun', leave(timer, { at: Date.now() }))
    return done
  } catch (e) {
    await beside('noteRun', leave(timer, { failedAt: Date.now() }))
    throw e
  }
}

/** Changes what is known of a timer, the first time too. */
export const leave = async (timer: string, when: { at?: number; failedAt?: number; lookedAt?: number }): Promise<void> => {
  if ((await store.updateWhere('timerRuns', { _id: timer }, when)) > 0) return
  const first = { _id: timer, since: Date.now(), ...when }
  if (!(await store.add('timerRuns', first))) await store.updateWhere('timerRuns', { _id: timer }, when)
}
