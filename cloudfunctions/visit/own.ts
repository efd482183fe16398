import type { Household } from '../../types/entities/household'
import { CallError } from '../_kit/call-error'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

/** The household, if this worker is responsible for its village; null when there is none. */
export const ownHousehold = async (user: User, id: string): Promise<Household | null> => {
  const household = await store.get('households', id)
  if (household) requireRegion(user, ['gridWorker'], household.village)
  return household
}

/** Throws `notFound` when there is none. */
export const requireHousehold = async (user: User, id: string): Promise<Household> => {
  const household = await ownHousehold(user, id)
  if (!household) throw new CallError('notFound', '没有找到这一户，可能已经去掉了')
  return household
}
