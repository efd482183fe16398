import type { Input } from '../../types/contract'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** Where and who somebody is: as saved, or else as their phone keeps it. */
export const selfOf = (user: User, input: Input<'home.today'>) => {
  const village = user.person?.village ?? input.village
  return {
    village,
    /** From the county down to the village. */
    home: village ? pathTo(village) : [],
    followed: user.person?.follows ?? [],
    audiences: user.person?.audiences.length ? user.person.audiences : (input.audiences ?? []),
  }
}
export type Self = ReturnType<typeof selfOf>

export const alertsFor = ({ home, followed }: Self, now: number) =>
  store.list(
    'alerts',
    { regions: _.in([...home, ...followed.flatMap(pathTo)]), status: 'inForce', expires: _.gt(now) },
    { sort: [['effective', 'desc']], limit: 10 },
  )

/** The regions of home, from the county down, and the villages followed. */
export const regionsFor = ({ home, followed }: Self) => store.list('regions', { _id: _.in([...home, ...followed]) })
