import type { Grant, Role } from '../../types/entities/person'
import { CallError } from './call-error'
import { _, store } from './store'
import type { User } from './user'

/** Whether `region` is `top` or lies below it. Ids are paths, so no look-up is needed. */
export const within = (region: string, top: string): boolean => region === top || region.startsWith(`${top}/`)

/** Whether one of the regions lies in one of the others. */
export const anyWithin = (regions: string[], tops: string[]): boolean => regions.some((region) => tops.some((top) => within(region, top)))

/** The regions without those that lie in another of them. */
export const topmost = (regions: string[]): string[] =>
  [...new Set(regions)].filter((one, _i, all) => !all.some((other) => other !== one && within(one, other)))

/** Whether some part of the regions is also part of the others. */
export const overlap = (regions: string[], others: string[]): boolean => anyWithin(regions, others) || anyWithin(others, regions)

/** The regions in which this user holds one of the roles. */
export const regionsOf = (user: User, roles: readonly Role[]): string[] =>
  user.grants.filter((g: Grant) => roles.includes(g.role)).map((g) => g.region)

/** Throws `forbidden` unless the user holds one of the roles in the region or above it. */
export const requireRegion = (user: User, roles: readonly Role[], region: string): void => {
  if (!anyWithin([region], regionsOf(user, roles))) throw new CallError('forbidden', '这不在您负责的地方')
}

/** A condition that matches the regions and everything below them ('0' is the character after '/'). For a field that holds several regions it may match too much. */
export const inRegions = (tops: string[]) => _.or(...tops.flatMap((top) => [_.eq(top), ...below(top)]))

/** Below a village lies nothing, and in a field that holds several regions only one end of a stretch narrows: asked for all the same, half a county would be looked at. */
const below = (region: string) => (region.split('/').length < 3 ? [_.gte(`${region}/`).and(_.lt(`${region}0`))] : [])

/** A condition that matches the regions, everything below them and everything above them. */
export const touching = (regions: string[]) => _.or(...regions.flatMap((region) => [_.in(pathTo(region)), ...below(region)]))

/**
 * As `inRegions`, a town's places by their names: in a field that holds several regions, or in a list in order of time, a stretch makes the database look
 * through the county. A whole county stays a stretch: nothing lies beside it.
 */
export const inPlaces = async (tops: string[]) => (tops.some(isCounty) ? inRegions(tops) : _.in(await placesIn(tops)))

/** As `touching`, likewise. */
export const touchingPlaces = async (tops: string[]) =>
  tops.some(isCounty) ? touching(tops) : _.in([...new Set([...tops.flatMap(pathTo), ...(await placesIn(tops))])])

/** Whether it is a whole county. */
export const isCounty = (region: string) => !region.includes('/')

const placesIn = async (tops: string[]): Promise<string[]> => {
  const towns = tops.filter((top) => top.split('/').length === 2)
  const below = towns.length > 0 ? await store.list('regions', { _id: inRegions(towns) }, { fields: { _id: true } }) : []
  return [...new Set([...tops, ...below.map(({ _id }) => _id)])]
}

/** The path from the county down to the region itself: `a/b/c` gives `a`, `a/b`, `a/b/c`. */
export const pathTo = (region: string): string[] => region.split('/').map((_part, i, parts) => parts.slice(0, i + 1).join('/'))

/** The smallest region that all of them lie in. */
export const smallestOver = ([first = '', ...others]: string[]): string =>
  pathTo(first).findLast((top) => others.every((region) => within(region, top))) ?? ''

/** The county that a member of staff works in. */
export const countyOf = ({ grants }: User): string => pathTo(grants[0]?.region ?? '')[0] ?? ''
