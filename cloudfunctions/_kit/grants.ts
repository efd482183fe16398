import type { StoredGrant } from '../../types/entities/person'

/** Those that hold now: they neither rest nor have come to their end. */
export const holding = (grants: StoredGrant[], now: number): StoredGrant[] =>
  grants.filter(({ suspended, until }) => !suspended && (until === undefined || until > now))
