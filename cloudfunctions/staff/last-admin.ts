import type { StoredGrant } from '../../types/entities/person'
import { CallError } from '../_kit/call-error'
import { holding } from '../_kit/grants'
import { store } from '../_kit/store'

const stays = (grants: StoredGrant[], now: number) =>
  holding(grants, now).some(({ role, region, until }) => role === 'admin' && !region.includes('/') && until === undefined)

/** Somebody must be left who may give roles in the whole county for as long as it takes: throws `conflict` when this person was the last and would be it no more. */
export const requireAdminLeft = async (person: string, before: StoredGrant[], after: StoredGrant[], now: number): Promise<void> => {
  if (!stays(before, now) || stays(after, now)) return
  const admins = await store.list('people', { 'grants.role': 'admin' })
  if (!admins.some(({ _id, grants }) => _id !== person && stays(grants, now)))
    throw new CallError('conflict', '这是全旗县最后一位一直做下去的管理员。请先请一位新的，再换人')
}
