import type { Aid } from '../../types/entities/aid'
import { CallError } from '../_kit/call-error'
import { fingerprint } from '../_kit/fingerprint'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

export const secretOf = (id: string, secret: string): string => fingerprint('aid', id, secret)

/** Whether this caller asked: the same person, or the same phone after the cloud took it for somebody new. */
export const asked = (aid: Pick<Aid, '_id' | 'person' | 'secret'>, user: User, secret: string | undefined): boolean =>
  aid.person === user.id || (!!secret && aid.secret === secretOf(aid._id, secret))

/** One's own, or as if there were none. */
export const ownAid = async (user: User, { id, secret }: { id: string; secret?: string | undefined }): Promise<Aid> => {
  const aid = await store.get('aids', id)
  if (!aid || !asked(aid, user, secret)) throw new CallError('notFound', '没有找到这份申请')
  return aid
}
