import type { Broadcast } from '../../types/entities/broadcast'
import { CallError } from '../_kit/call-error'
import { anyWithin, regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'
import type { Rules } from './rules'

/** Whether this person is the one who agrees to lists of this village, as the county says; never to their own. */
export const mayApprove = (user: User, { by, region }: Pick<Broadcast, 'by' | 'region'>, { approver }: Pick<Rules, 'approver'>): boolean =>
  by !== user.id && anyWithin([region], regionsOf(user, [approver]))

export const requireApprover = (user: User, list: Pick<Broadcast, 'by' | 'region'>, rules: Pick<Rules, 'approver'>): void => {
  if (list.by === user.id) throw new CallError('forbidden', '这张单子是您写的，请别人来批')
  if (!mayApprove(user, list, rules))
    throw new CallError('forbidden', rules.approver === 'leader' ? '本旗县定的是领导小组来批' : '本旗县定的是综合指挥室来批')
}
