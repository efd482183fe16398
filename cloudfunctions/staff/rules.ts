import type { Role } from '../../types/entities/person'
import type { Region } from '../../types/entities/region'
import { levels, levelsOf } from '../../types/words/staff'
import { CallError } from '../_kit/call-error'
import { requireRegion, within } from '../_kit/region'
import type { User } from '../_kit/user'

/** Who gives, changes and ends roles: an administrator of the place or above it. Throws `forbidden`. */
export const requireGiver = (user: User, region: string): void => requireRegion(user, ['admin'], region)

/** Nobody gives for longer than they may give themselves; undefined: without an end. Throws `forbidden`. */
export const requireNoLonger = (user: User, region: string, until = Number.POSITIVE_INFINITY): void => {
  const ends = user.grants.filter((g) => g.role === 'admin' && within(region, g.region)).map((g) => g.until ?? Number.POSITIVE_INFINITY)
  if (until > Math.max(...ends)) throw new CallError('forbidden', '到期日不能晚于您自己的到期日')
}

/** Throws `badInput` where a role cannot be held. */
export const requireLevel = (role: Role, place: Region | undefined): void => {
  const fitting = levelsOf(role)
  if (place && fitting.includes(place.level)) return
  const where = fitting.map((level) => levels[level]).join('或者')
  throw new CallError('badInput', place ? `这个身份要选${where}，“${place.name}”不是` : '没有这个地方，请重新选')
}
