import { randomUUID } from 'node:crypto'
import { app, store } from './store'

/** Wakes a function that looks for work by itself, and waits a moment. A failure costs the time until its next timer and no more. */
export const wake = async (name: 'outbox' | 'case' | 'home' | 'report' | 'state' | 'voice' | 'screen', patience: number): Promise<void> => {
  try {
    const called = app.callFunction({ name, data: { wake: await sign() } })
    await Promise.race([called, new Promise((resolve) => setTimeout(resolve, patience))])
  } catch (e) {
    console.warn(name, e instanceof Error ? e.message : e)
  }
}

/** Wakes the outbox now rather than at its next minute: one village's groups are done by then. */
export const wakeOutbox = (patience = 1500): Promise<void> => wake('outbox', patience)

/** Has the day written anew into the page of first visits, and the newest into the feed. */
export const wakePage = (patience = 1500): Promise<void> => wake('home', patience)

/** Has the screens' lists looked at now rather than at the next minute. */
export const wakeScreens = (patience = 300): Promise<void> => wake('screen', patience)

const hour = 3_600_000

/** Has the program looked at by a call when no timer did for an hour: they may all stand still. */
export const wakeWatch = async (now: number): Promise<void> => {
  const watch = await store.get('timerRuns', 'watch')
  if ((watch?.lookedAt ?? 0) < now - hour) await wake('state', 200)
}

/**
 * What one function shows another when it wakes it: a call between functions carries the person who began it all,
 * and only functions can read the database. Made when it is first needed.
 */
const sign = async (): Promise<string> => {
  const known = await store.get('serviceTokens', 'wake')
  if (known) return known.sign
  await store.add('serviceTokens', { _id: 'wake', sign: randomUUID() })
  return sign()
}

/** Whether another function sent this. */
export const isSigned = async (shown: unknown): Promise<boolean> => typeof shown === 'string' && shown === (await sign())
