import type { Aid } from '../../types/entities/aid'
import { aidKept } from '../../types/words/aid'
import { without } from '../_domain/take-aid-back'
import { _, store } from '../_kit/store'

const day = 86_400_000

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
