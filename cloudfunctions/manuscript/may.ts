import type { Manuscript } from '../../types/entities/manuscript'
import type { Role } from '../../types/entities/person'
import { manuscriptStatuses } from '../../types/words/manuscript'
import { CallError } from '../_kit/call-error'
import { regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'
import { life, type ManuscriptChange } from './life'

const deskRoles: readonly Role[] = ['editor', 'commandRoom', 'police']

/** The library is the county's, and a cloud holds one: whoever holds the role in some place works on all of it. */
const holds = (user: User, roles: readonly Role[]): boolean => regionsOf(user, roles).length > 0

/** Whether this person works at the editing desk. */
export const hasDesk = (user: User): boolean => holds(user, deskRoles)

/** Whether this user is somebody who makes the change, whatever state the manuscript is in. */
const isFor = (user: User, change: ManuscriptChange, manuscript: Manuscript): boolean => {
  const own = manuscript.author === user.id
  const { own: mine, others, ...more } = life[change]
  const theirs = 'policeCases' in more && !own && manuscript.kind === 'case' && manuscript.content.sourceKind === 'police'
  return holds(user, [...(own ? mine : others), ...(theirs ? (['police'] as const) : [])])
}

export const may = (user: User, change: ManuscriptChange, manuscript: Manuscript): boolean =>
  isFor(user, change, manuscript) && inTime(change, manuscript)

const inTime = (change: ManuscriptChange, { status }: Manuscript) => (life[change].from as readonly string[]).includes(status)

/** Throws `forbidden` when it is not for this user, whatever state the manuscript is in. */
export const requireMaker = (user: User, change: ManuscriptChange, manuscript: Manuscript): void => {
  if (!isFor(user, change, manuscript))
    throw new CallError(
      'forbidden',
      change === 'approve' && manuscript.author === user.id ? '自己写的，请另一位同事审' : '这份稿子不归您处理',
    )
}

/** Throws `forbidden` when it is not for this user, `conflict` when it is not the time for it. */
export const requireChange = (user: User, change: ManuscriptChange, manuscript: Manuscript): void => {
  requireMaker(user, change, manuscript)
  if (!inTime(change, manuscript)) throw new CallError('conflict', `这份稿子现在是“${manuscriptStatuses[manuscript.status]}”，请刷新再看`)
}

/** Whoever could withdraw something by others decides whether it stays after it was flagged, and what of it goes for good. */
export const mayDecideOn = (user: User): boolean => holds(user, life.withdraw.others)
