import type { Group } from '../../types/entities/group'
import { CallError } from '../_kit/call-error'
import { _, store } from '../_kit/store'

/** Throws `notFound` when there is none. */
export const findGroup = async (id: string): Promise<Group> => {
  const group = await store.get('groups', id)
  if (!group) throw new CallError('notFound', '没有找到这个群，请返回刷新')
  return group
}

/** The other groups that this WeChat group already serves. */
export const servedBy = (opengid: string, but: string): Promise<Group[]> => store.list('groups', { opengid, _id: _.neq(but) }, { limit: 5 })
