import type { Alert } from '../../types/entities/alert'
import type { Role } from '../../types/entities/person'
import { alertStatuses } from '../../types/words/alert'
import { CallError } from '../_kit/call-error'
import { regionsOf, within } from '../_kit/region'
import type { User } from '../_kit/user'
import { type AlertChange, life } from './life'

/** Whether the user holds one of the roles over every one of the regions. */
export const hasRoleOverAll = (user: User, roles: readonly Role[], regions: string[]): boolean =>
  regions.every((region) => regionsOf(user, roles).some((top) => within(region, top)))

/** Whether this user is somebody who makes the change, whatever state the alert is in. */
export const isFor = (user: User, change: AlertChange, alert: Alert): boolean =>
  hasRoleOverAll(user, alert.sender === user.id ? life[change].own : life[change].others, alert.regions)

/** Whether this user may put something else in the alert's place: as much as withdrawing it. */
export const mayReplace = (user: User, old: Alert | null): boolean => !old || isFor(user, 'cancel', old)

export const may = (user: User, change: AlertChange, alert: Alert): boolean =>
  isFor(user, change, alert) && (life[change].from as readonly string[]).includes(alert.status)

/** Throws `forbidden` when it is not for this user, `conflict` when it is not the time for it. */
export const requireChange = (user: User, change: AlertChange, alert: Alert): void => {
  if (!isFor(user, change, alert)) throw new CallError('forbidden', '这条预警不归您处理')
  requireState(change, alert)
}

const requireState = (change: AlertChange, alert: Alert): void => {
  if (!(life[change].from as readonly string[]).includes(alert.status))
    throw new CallError('conflict', `这条预警现在是“${alertStatuses[alert.status]}”，请刷新再看`)
}
