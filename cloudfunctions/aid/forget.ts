import type { Aid } from '../../types/entities/aid'
import { aidKept } from '../../types/words/aid'
import { _, store } from '../_kit/store'

const day = 86_400_000

/** What takes all out that was handed over or written about it; that there was one, the consent's proof and the dates stay. */
const without = (now: number) => ({
  ...{ whom: _.remove(), answers: [], name: _.remove(), phone: _.remove(), story: _.remove() },
  ...{ replies: [], additions: _.remove(), due: _.remove(), unproven: _.remove(), forgottenAt: now },
})

/** The consent was taken back: gone at once, whatever the office was doing. */
export const takeBack = (id: string, now: number): Promise<number> =>
  store.updateWhere(
    'aids',
    { _id: id, 'consent.withdrawnAt': _.exists(false) },
    { ...without(now), status: 'withdrawn', 'consent.withdrawnAt': now, changedAt: now },
  )

/** Whether the office may look at it: the consent stands, and what nobody took up in its time is gone at that moment, not only with the next night. */
export const stands = ({ takenAt, consent, forgottenAt }: Pick<Aid, 'takenAt' | 'consent' | 'forgottenAt'>, now: number): boolean =>
  !forgottenAt && (!!takenAt || consent.expires > now)

/** Each night: what nobody took up while the consent ran; what ended some time ago; what nothing happens to any more. */
export const dropOld = async (now: number) => {
  const there = { forgottenAt: _.exists(false) }
  const before = (days: number) => _.lte(now - days * day)
  const [untaken, ended, still] = await Promise.all([
    store.updateWhere(
      'aids',
      { ...there, takenAt: _.exists(false), 'consent.expires': _.lte(now) },
      { ...without(now), status: 'withdrawn', changedAt: now },
    ),
    store.updateWhere('aids', { ...there, status: 'closed', changedAt: before(aidKept.closed) }, without(now)),
    store.updateWhere('aids', { ...there, changedAt: before(aidKept.still) }, { ...without(now), status: 'closed' }),
  ])
  return { untaken, ended, still }
}
