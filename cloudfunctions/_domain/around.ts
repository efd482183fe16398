import type { Role } from '../../types/entities/person'
import type { Region } from '../../types/entities/region'
import { CallError } from '../_kit/call-error'
import { anyWithin, inRegions, pathTo, regionsOf, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

export interface Around {
  place: Region
  above: Region[]
  below: Region[]
}

/** The place asked for, or the first of one's own; what of one's own lies above it, and what lies right below, in the county's order. With several places of one's own and none above them, each stands beside the others. */
export const around = async (user: User, roles: readonly Role[], asked: string | undefined): Promise<Around> => {
  const mine = [...new Set(regionsOf(user, roles))].sort()
  const region = asked ?? mine[0] ?? ''
  requireRegion(user, roles, region)
  const path = pathTo(region).filter((one) => one !== region && anyWithin([one], mine))
  const beside = mine.filter((one) => !path.includes(one) && one !== region)
  const [known, below] = await Promise.all([store.byId('regions', [region, ...path, ...beside]), rightBelow(region)])
  const place = known.get(region)
  if (!place) throw new CallError('notFound', '没有这个地方，请重新选一下')
  return { place, above: [...path, ...beside].flatMap((one) => known.get(one) ?? []), below }
}

/** A county's towns, or a town's villages and schools, in the county's order. */
export const rightBelow = async (region: string): Promise<Region[]> => {
  const depth = pathTo(region).length
  if (depth === 3) return []
  const where = depth === 1 ? { level: 'town' } : { _id: inRegions([region]), level: _.nin(['town', 'former']) }
  const found = await store.all('regions', where)
  return found.sort((a, b) => a._id.localeCompare(b._id))
}
