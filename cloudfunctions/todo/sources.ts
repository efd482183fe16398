import type { TodoKind } from '../../types/contract/todo'
import type { Role } from '../../types/entities/person'
import type { TodoSource } from '../_domain/todo'
import { waiting as aidWaiting } from '../aid/todo'
import { toApprove as alertsToApprove, groupsLeft, returned as returnedAlerts } from '../alert/todo'
import { toApprove as broadcastsToApprove, returned as returnedBroadcasts, toPlay } from '../broadcast/todo'
import { toApprove as bulletinsToApprove, issuedOfLate, returned as returnedBulletins } from '../bulletin/todo'
import { toLabel } from '../check/todo'
import { opening } from '../county/todo'
import { waiting as feedbackWaiting } from '../feedback/todo'
import { claims } from '../group/todo'
import { asked, unproven as helpUnproven } from '../help/todo'
import { bannersDue, plansDue } from '../ledger/todo'
import { flagged, toApprove as manuscriptsToApprove, returned as returnedManuscripts } from '../manuscript/todo'
import { toShow, toTakeDown } from '../material/todo'
import { measuresDue, partsToWrite } from '../meeting/todo'
import { toDecide } from '../rendering/todo'
import { added, forgetting, moved, received, unproven as reportUnproven } from '../report/todo'
import { silent } from '../screen/todo'
import { accepted } from '../staff/todo'

export type Kind = TodoKind

interface Source {
  waiting: TodoSource
  /** Who is told when one came in: those with one of these duties where it is. What waits for one person names them when it arrives. */
  tells?: readonly Role[]
}

/** Where each kind of thing that can wait for somebody comes from, and who is told. A new domain adds its own here, and says `arrived` when one comes. */
export const sources: Record<TodoKind, Source> = {
  help: { waiting: asked, tells: ['gridWorker'] },
  alertToApprove: { waiting: alertsToApprove, tells: ['editor', 'commandRoom'] },
  alertReturned: { waiting: returnedAlerts },
  report: { waiting: received, tells: ['police'] },
  aid: { waiting: aidWaiting, tells: ['justice'] },
  // workers are told of each alert by itself
  groups: { waiting: groupsLeft },
  alertToShow: { waiting: toShow, tells: ['screenOperator'] },
  toTakeDown: { waiting: toTakeDown, tells: ['screenOperator'] },
  // seen on the list when it is time; nobody is told by message
  broadcastToPlay: { waiting: toPlay },
  broadcastToApprove: { waiting: broadcastsToApprove, tells: ['commandRoom', 'leader'] },
  broadcastReturned: { waiting: returnedBroadcasts },
  screenSilent: { waiting: silent },
  manuscriptToApprove: { waiting: manuscriptsToApprove, tells: ['editor', 'commandRoom', 'police'] },
  manuscriptReturned: { waiting: returnedManuscripts },
  helpUnproven: { waiting: helpUnproven },
  reportUnproven: { waiting: reportUnproven },
  reportMoved: { waiting: moved, tells: ['police'] },
  reportAdded: { waiting: added, tells: ['police'] },
  reportForgetting: { waiting: forgetting },
  flagged: { waiting: flagged },
  checkDisputed: { waiting: toLabel },
  rendering: { waiting: toDecide, tells: ['mongolianReviewer'] },
  groupClaim: { waiting: claims, tells: ['admin'] },
  staffAccepted: { waiting: accepted, tells: ['admin'] },
  feedback: { waiting: feedbackWaiting, tells: ['admin'] },
  // seen on the list when it is time; nobody is told by message
  bannerDue: { waiting: bannersDue },
  planDue: { waiting: plansDue },
  meetingPart: { waiting: partsToWrite },
  measureDue: { waiting: measuresDue },
  bulletinToApprove: { waiting: bulletinsToApprove, tells: ['leader', 'commandRoom'] },
  bulletinReturned: { waiting: returnedBulletins },
  // read when there is time; nobody is told by message
  bulletinNew: { waiting: issuedOfLate },
  opening: { waiting: opening },
}
