import { takePlaceOfDay } from '../_kit/place-of-day'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

const day = 86_400_000
/** How many a day a place takes into the first tray from identities that cost nothing: those made today, and older ones. */
const places = { fresh: 5, aged: 15 }

/**
 * Whether what this person hands in stands in the first tray. Nothing is turned away: what stands in the second is read too, later.
 * Whom nobody vouches for comes first only as long as `place` has places left today, so that a thousand made-up visitors bury nobody.
 */
export const inFirstTray = async (user: User, place: string, now: number): Promise<boolean> => {
  if (await isVouchedFor(user)) return true
  const kind = user.person && (user.person.since ?? 0) <= now - day ? 'aged' : 'fresh'
  return takePlaceOfDay(`${place}.${kind}`, places[kind], now)
}

/** An account of WeChat's, a member of staff, or somebody whose earlier report the police took up. */
const isVouchedFor = async ({ id, openid, grants }: User): Promise<boolean> => {
  if (openid || grants.length > 0) return true
  const own = await store.list('reports', { person: id }, { fields: { status: true } })
  return own.some(({ status }) => status === 'checking' || status === 'filed')
}
