import { county } from '../_domain/county'
import { requireRegion } from '../_kit/region'
import type { User } from '../_kit/user'

/** Complaints go past towns and villages, whom they may be about. Throws `forbidden`. */
export const requireCounty = async (user: User): Promise<void> => requireRegion(user, ['admin'], (await county())?._id ?? '')
