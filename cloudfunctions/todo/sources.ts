import type { TodoKind } from '../../types/contract/todo'
import type { TodoSource } from '../_domain/todo'
import { toApprove as alertsToApprove, groupsLeft, returned as returnedAlerts } from '../alert/todo'
import { claims } from '../group/todo'
import { asked, unproven as helpUnproven } from '../help/todo'
import { flagged, toApprove as manuscriptsToApprove, returned as returnedManuscripts } from '../manuscript/todo'
import { toDecide } from '../rendering/todo'
import { received, unproven as reportUnproven } from '../report/todo'

/** Where each kind of thing that can wait for somebody comes from. A new domain adds its own here. */
export const sources: Record<TodoKind, TodoSource> = {
  help: asked,
  alertToApprove: alertsToApprove,
  alertReturned: returnedAlerts,
  report: received,
  groups: groupsLeft,
  manuscriptToApprove: manuscriptsToApprove,
  manuscriptReturned: returnedManuscripts,
  helpUnproven,
  reportUnproven,
  flagged,
  rendering: toDecide,
  groupClaim: claims,
}
