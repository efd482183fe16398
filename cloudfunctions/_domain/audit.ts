import type { AuditEntry } from '../../types/entities/audit'
import type { Transaction } from '../_kit/store'
import { nextLink } from './chain'

type Deed = Omit<AuditEntry, 'link'>

/** Writes a deed at the end of the log, in the transaction that does it: there is neither a deed without its entry nor an entry without its deed. */
export const logDeed = async (t: Transaction, deed: Deed): Promise<void> => {
  const link = await nextLink(t, 'auditLog', deed, saidByDeed(deed))
  await t.add('auditLog', { ...deed, link })
}

/** All that an entry says, for its mark. */
export const saidByDeed = ({ at, by, deed, region, about, why = '', until = 0 }: Deed): string[] => [
  String(at),
  by,
  deed,
  region,
  about,
  why,
  String(until),
]
