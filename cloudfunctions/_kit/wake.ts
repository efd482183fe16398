import { app } from './store'

/** Wakes the outbox now rather than at its next minute, and waits a moment: one village's groups are done by then. A failure costs that minute and no more. */
export const wakeOutbox = (patience = 1500): Promise<unknown> =>
  Promise.race([
    app
      .callFunction({ name: 'outbox', data: { wake: true } })
      .catch((e: unknown) => console.warn('outbox', e instanceof Error ? e.message : e)),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ])
