import { cacheAnswer, cached, clearCached } from './cache'
import { day } from './keys'
import { areThings } from './shapes'

/** A role's end is known beforehand: what the phone kept of its work goes at that moment, also without a network. */
export const dropEndedRoles = (now: number): void => {
  const kept = cached('home.today', day)
  if (!kept || !areThings(kept.grants)) return
  const held = kept.grants.filter(({ until }) => until === undefined || until > now)
  if (held.length === kept.grants.length) return
  clearCached()
  cacheAnswer('home.today', day, { ...kept, grants: held })
}
