import type { Manuscript } from '../../types/entities/manuscript'
import type { Role } from '../../types/entities/person'
import { manuscriptStatuses } from '../../types/words/manuscript'
import { CallError } from '../_kit/call-error'
import { pathTo, regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'
import { life, type ManuscriptChange } from './life'

const deskRoles: readonly Role[] = ['editor', 'commandRoom', 'police']

const counties = (user: User, roles: readonly Role[]): string[] => [
  ...new Set(regionsOf(user, roles).map((region) => pathTo(region)[0] as string)),
]

/** The counties at whose desks this person works. The library is a county's, so a town's editor works on all of it. */
export const desksOf = (user: User): string[] => counties(user, deskRoles)

/** Throws `forbidden` for another county's manuscript. */
export const requireDesk = (user: User, manuscript: Manuscript): void => {
  if (!desksOf(user).includes(manuscript.region)) throw new CallError('forbidden', '这份稿子不归您这里管')
}

/** Whether this user is somebody who makes the change, whatever state the manuscript is in. */
const isFor = (user: User, change: ManuscriptChange, manuscript: Manuscript): boolean => {
  const own = manuscript.author === user.id
  const { own: mine, others, ...more } = life[change]
  const theirs = 'policeCases' in more && !own && manuscript.kind === 'case' && manuscript.content.sourceKind === 'police'
  return counties(user, [...(own ? mine : others), ...(theirs ? (['police'] as const) : [])]).includes(manuscript.region)
}

export const may = (user: User, change: ManuscriptChange, manuscript: Manuscript): boolean =>
  isFor(user, change, manuscript) && inTime(change, manuscript)

const inTime = (change: ManuscriptChange, { status }: Manuscript) => (life[change].from as readonly string[]).includes(status)

/** Throws `forbidden` when it is not for this user, `conflict` when it is not the time for it. */
export const requireChange = (user: User, change: ManuscriptChange, manuscript: Manuscript): void => {
  requireDesk(user, manuscript)
  if (!isFor(user, change, manuscript))
    throw new CallError(
      'forbidden',
      change === 'approve' && manuscript.author === user.id ? '自己写的，请另一位同事审' : '这份稿子不归您处理',
    )
  if (!inTime(change, manuscript)) throw new CallError('conflict', `这份稿子现在是“${manuscriptStatuses[manuscript.status]}”，请刷新再看`)
}

/** Whoever could withdraw something by others decides whether it stays after it was flagged, and what of it goes for good. */
export const mayDecideOn = (user: User, manuscript: Manuscript): boolean => counties(user, life.withdraw.others).includes(manuscript.region)
