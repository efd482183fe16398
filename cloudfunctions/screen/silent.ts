import type { Screen } from '../../types/entities/screen'
import { silentAfter } from '../../types/words/screen'
import { dayOf, startOf } from '../_kit/day'

const minute = 60_000

/** Since when a screen has said nothing though it should be on; undefined when all is well, or it is off at this time of the day. */
export const silentSince = (
  { hours: { on, off }, said, pairedAt }: Pick<Screen, 'hours' | 'said' | 'pairedAt'>,
  now: number,
): number | undefined => {
  const heard = said?.at ?? pairedAt
  const begins = lastOn(on, off, now)
  if (begins === undefined) return undefined
  // it may have been without current in the night
  const since = Math.max(heard, begins)
  return now - since > silentAfter ? heard : undefined
}

/** When it was switched on last; undefined while it is off. */
const lastOn = (on: number, off: number, now: number): number | undefined => {
  if (on === off) return 0
  const today = startOf(dayOf(now))
  const clock = (now - today) / minute
  if (on < off) return clock >= on && clock < off ? today + on * minute : undefined
  if (clock >= on) return today + on * minute
  return clock < off ? today - 1440 * minute + on * minute : undefined
}
