import { app } from './store'

/** Wakes a function that looks for work by itself, and waits a moment. A failure costs the time until its next timer and no more. */
export const wake = (name: 'outbox' | 'case', patience: number): Promise<unknown> =>
  Promise.race([
    app.callFunction({ name, data: { wake: true } }).catch((e: unknown) => console.warn(name, e instanceof Error ? e.message : e)),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ])

/** Wakes the outbox now rather than at its next minute: one village's groups are done by then. */
export const wakeOutbox = (patience = 1500): Promise<unknown> => wake('outbox', patience)
