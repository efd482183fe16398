import type { Alert } from '../../types/entities/alert'
import type { Audience } from '../../types/entities/audience'

/** Whether an alert is first of all for such a household. Of one that has not said what it is, everything may be. */
export const isMeantFor = (alert: Pick<Alert, 'audiences'>, household: Audience[]): boolean =>
  alert.audiences.length === 0 || household.length === 0 || alert.audiences.some((a) => household.includes(a))
