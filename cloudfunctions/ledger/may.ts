import { ledgerEditors, ledgerKeepers } from '../../types/contract/ledger'
import type { Activity } from '../../types/entities/activity'
import { CallError } from '../_kit/call-error'
import { anyWithin, regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'

/** Whoever entered it while they work there, and the editors of the place; what the program noted is nobody's to change. */
export const mayChange = (user: User, { source, by, region }: Pick<Activity, 'source' | 'by' | 'region'>): boolean =>
  source === 'hand' && anyWithin([region], regionsOf(user, by === user.id ? ledgerKeepers : ledgerEditors))

export const requireMayChange = (user: User, activity: Activity): void => {
  if (activity.source === 'system') throw new CallError('forbidden', '这是系统记的，不能改')
  if (!mayChange(user, activity)) throw new CallError('forbidden', '这一笔是别人记的。请他自己改，或者请文案编辑、综合指挥室改')
}
