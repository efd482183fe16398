import type { Grant, StoredGrant } from '../../types/entities/person'

/** Those that hold now: they neither rest nor have come to their end. */
export const holding = (grants: StoredGrant[], now: number): StoredGrant[] =>
  grants.filter((grant) => !rests(grant, now) && !isOver(grant, now))

/** Whether it gives no right meanwhile: until somebody lets it hold again, or until its day. */
export const rests = ({ suspended, restsUntil }: StoredGrant, now: number): boolean =>
  !!suspended && (restsUntil === undefined || restsUntil > now)

/** Whether it holds, or will by itself. */
export const isOrWillBeHeld = (grant: StoredGrant, now: number): boolean =>
  !isOver(grant, now) && (!grant.suspended || grant.restsUntil !== undefined)

/** Whether it came to its end by itself. */
export const isOver = ({ until }: StoredGrant, now: number): boolean => until !== undefined && until <= now

/** The one of just this role and place. */
export const grantOf = (grants: StoredGrant[], { role, region }: Pick<Grant, 'role' | 'region'>): StoredGrant | undefined =>
  grants.find((g) => g.role === role && g.region === region)
