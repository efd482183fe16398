import type { Role } from '../../types/entities/person'
import { CallError } from '../_kit/call-error'
import { regionsOf, requireRegion } from '../_kit/region'
import type { User } from '../_kit/user'
import { largerIn } from './known-incidents'
import type { PlaceName } from './place-names'

/** The county or town asked for, or the first of one's own; and those among which to choose, each before what lies in it. */
export const countyOrTown = async (
  user: User,
  roles: readonly Role[],
  asked: string | undefined,
): Promise<{ place: PlaceName; places: PlaceName[] }> => {
  if (asked) requireRegion(user, roles, asked)
  const places = await largerIn(regionsOf(user, roles))
  const place = asked ? places.find(({ _id }) => _id === asked) : places[0]
  if (!place) throw new CallError('notFound', '这里看旗县或者苏木镇的情况')
  return { place, places }
}
