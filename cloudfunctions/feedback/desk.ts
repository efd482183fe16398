import { county } from '../_domain/county'
import { requireRegion } from '../_kit/region'
import type { User } from '../_kit/user'

/** Complaints go past towns and villages, whom they may be about. Gives the county. Throws `forbidden`. */
export const requireCounty = async (user: User): Promise<string> => {
  const top = (await county())?._id ?? ''
  requireRegion(user, ['admin'], top)
  return top
}
