import { meetingReaders } from '../../types/contract/meeting'
import type { Region } from '../../types/entities/region'
import { rightBelow } from '../_domain/around'
import { type PlaceName, placeNames } from '../_domain/place-names'
import { CallError } from '../_kit/call-error'
import { pathTo, regionsOf, within } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

/** The place right above; the county itself has none. */
const above = (region: string): string => pathTo(region).at(-2) ?? ''

/** Whether somebody of `own` sits in the meeting of a place: it is theirs or below theirs, or theirs lies right below it. A village's worker sits in the town's, a town's desk in the county's too. */
const sitsIn = (own: string, region: string): boolean => within(region, own) || above(own) === region

/** The county and its towns meet; villages and schools come to their town's. */
export const meets = (region: string): boolean => pathTo(region).length < 3

export const requireSeat = (user: User, region: string): void => {
  if (!meets(region)) throw new CallError('badInput', '旗县和苏木镇开会商，嘎查村到苏木镇的会上说')
  if (!regionsOf(user, meetingReaders).some((own) => sitsIn(own, region))) throw new CallError('forbidden', '这不在您负责的地方')
}

/** Where somebody's own meetings are: of their place, or of their village's town; and the one above a town's. */
export const nearest = (user: User): string[] => [
  ...new Set(regionsOf(user, meetingReaders).flatMap((own) => (meets(own) ? [own, above(own)] : [above(own)]).filter(Boolean))),
]

/** Whether somebody may read the meetings of the county and of all its towns. */
export const readsAll = (user: User): boolean => regionsOf(user, meetingReaders).some((own) => !own.includes('/'))

/** All whose meetings somebody may read, each before what lies in it. */
export const placesToRead = async (user: User): Promise<PlaceName[]> => {
  const mine = nearest(user)
  const counties = regionsOf(user, meetingReaders).filter((own) => !own.includes('/'))
  const [own, towns] = await Promise.all([store.byId('regions', mine), counties.length > 0 ? placeNames(counties, ['town']) : []])
  const all = new Map<string, PlaceName>([...own, ...towns.map((town) => [town._id, town] as const)])
  return [...all.values()].sort((a, b) => a._id.localeCompare(b._id))
}

/** A county's towns or a town's villages, in the county's order. */
export const meetingBelow = async (region: string): Promise<Region[]> =>
  (await rightBelow(region)).filter(({ level }) => level !== 'school')

/** Places as their own meeting calls them: without the town that they lie in. */
export const ownNamesOf = async (regions: string[]): Promise<(region: string) => string> => {
  const known = await store.byId('regions', regions)
  return (region) => known.get(region)?.name ?? region
}
