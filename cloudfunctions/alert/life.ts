import type { Alert, AlertStatus } from '../../types/entities/alert'
import type { Role } from '../../types/entities/person'

interface Change {
  from: AlertStatus[]
  to: AlertStatus
  /** Who may do this to an alert of their own, and who to somebody else's: in a region that holds all of the alert's. */
  own: Role[]
  others: Role[]
}

/** The life of an alert, whole. An update's approval also makes the alert it refers to `replaced`. */
export const life = {
  save: { from: ['draft'], to: 'draft', own: ['gridWorker', 'editor', 'commandRoom', 'police'], others: [] },
  submit: { from: ['draft'], to: 'submitted', own: ['gridWorker', 'editor', 'commandRoom', 'police'], others: [] },
  approve: { from: ['submitted'], to: 'inForce', own: ['police'], others: ['editor', 'commandRoom'] },
  callBack: { from: ['submitted'], to: 'draft', own: ['gridWorker', 'editor', 'commandRoom', 'police'], others: [] },
  return: { from: ['submitted'], to: 'draft', own: [], others: ['editor', 'commandRoom'] },
  cancel: { from: ['inForce'], to: 'cancelled', own: ['editor', 'commandRoom', 'police'], others: ['editor', 'commandRoom'] },
} as const satisfies Record<string, Change>

export type AlertChange = keyof typeof life

/** What residents may ever see: it is in force, or once was. */
export const published: AlertStatus[] = ['inForce', 'replaced', 'cancelled']
export const isPublished = (alert: Alert): boolean => published.includes(alert.status)
export const inForce = (alert: Alert, now: number): boolean => alert.status === 'inForce' && alert.expires > now
