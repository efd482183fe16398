import { _, store } from '../_kit/store'

/** What takes all out that was handed over or written about it; that there was one, the consent's proof and the dates stay. */
export const without = (now: number) => ({
  ...{ whom: _.remove(), answers: [], name: _.remove(), phone: _.remove(), story: _.remove() },
  ...{ replies: [], additions: _.remove(), due: _.remove(), unproven: _.remove(), forgottenAt: now },
})

/** The consent was taken back: gone at once, whatever the office was doing. */
export const takeAidBack = (id: string, now: number): Promise<number> =>
  store.updateWhere(
    'aids',
    { _id: id, 'consent.withdrawnAt': _.exists(false) },
    { ...without(now), status: 'withdrawn', 'consent.withdrawnAt': now, changedAt: now },
  )
