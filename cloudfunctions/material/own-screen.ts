import { CallError } from '../_kit/call-error'
import { regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'

/** A screen stands in one place: who runs a town's runs none of its villages'. Throws `forbidden`. */
export const requireOwnScreen = (user: User, region: string): void => {
  if (!regionsOf(user, ['screenOperator']).includes(region)) throw new CallError('forbidden', '这里的屏不归您管')
}
