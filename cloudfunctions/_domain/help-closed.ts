import { _, store } from '../_kit/store'

const day = 86_400_000
const open = { doneAt: _.exists(false) }

/** Closes those that are open, and gives how many. How to reach them is kept for a day, in which it can be undone. */
export const close = (ids: string[], by: string, now: number, why: { untrue?: true } = {}): Promise<number> =>
  store.updateWhere('helps', { _id: _.in(ids), ...open }, { doneAt: now, doneBy: by, backUntil: now + day, ...why })

/** Opens again what was closed less than a day ago, and gives how many. */
export const openAgain = (ids: string[], now: number): Promise<number> =>
  store.updateWhere(
    'helps',
    { _id: _.in(ids), backUntil: _.gt(now) },
    { doneAt: _.remove(), doneBy: _.remove(), backUntil: _.remove(), untrue: _.remove() },
  )

/** Forgets how to reach whoever was closed a day ago. */
export const forgetClosed = (now: number): Promise<number> =>
  store.updateWhere('helps', { backUntil: _.lte(now) }, { contact: _.remove(), backUntil: _.remove() })
