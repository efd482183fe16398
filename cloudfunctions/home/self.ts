import type { Input } from '../../types/contract'
import type { Alert } from '../../types/entities/alert'
import { livingPlace } from '../_domain/living-place'
import { isMeantFor } from '../_domain/meant-for'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** Whoever comes for the first time. No person has this id: the platform gives longer ones. */
export const nobody: User = { id: '-', grants: [], person: null }

/** Where and who somebody is: as saved, or else as their phone keeps it. A phone that names a village that went into another is at home in that one. */
export const selfOf = async (user: User, input: Input<'home.today'>) => {
  const saved = user.person?.village
  const onPhone = input.village && input.village !== saved ? await standingNow(input.village) : undefined
  const village = saved ?? onPhone?.village
  return {
    village,
    /** What the phone still calls its village, where that is the one it went into. */
    movedFrom: onPhone?.village === village ? onPhone?.was : undefined,
    /** From the county down to the village. */
    home: village ? pathTo(village) : [],
    followed: user.person?.follows ?? [],
    audiences: user.person?.audiences.length ? user.person.audiences : (input.audiences ?? []),
    /** Wants what everybody gets. */
    untargeted: user.person?.untargeted ?? false,
  }
}
export type Self = Awaited<ReturnType<typeof selfOf>>

/** A village as it stands now; and its name, if it went into that one. */
const standingNow = async (id: string): Promise<{ village: string; was?: string }> => {
  const there = await store.get('regions', id)
  const now = await livingPlace(there)
  return there && now && now._id !== id ? { village: now._id, was: there.name } : { village: id }
}

/** More than a village and those one follows have in force at once. */
const mostInForce = 100
const mostShown = 10

/** What is in force where this person lives or follows. Everybody sees all of it; what is meant for such a household stands first, and of each the newest. */
export const alertsFor = async ({ home, followed, audiences, untargeted }: Self, now: number): Promise<Alert[]> => {
  const here = await store.list(
    'alerts',
    { regions: _.in([...home, ...followed.flatMap(pathTo)]), status: 'inForce', expires: _.gt(now) },
    { sort: [['effective', 'desc']], limit: mostInForce },
  )
  if (untargeted) return here.slice(0, mostShown)
  const meant = here.filter((alert) => isMeantFor(alert, audiences))
  return [...meant, ...here.filter((alert) => !meant.includes(alert))].slice(0, mostShown)
}

/** The regions of home, from the county down, and the villages followed. */
export const regionsFor = ({ home, followed }: Self) =>
  store.list('regions', { _id: _.in([...home, ...followed]), level: _.nin(['school', 'former']) })
