import type { Addition, Report } from '../../types/entities/report'
import { arrived } from '../_domain/arrived'
import { _, store } from '../_kit/store'

/** Room is left for taking it back and opening it again, however much was added. */
const most = { add: 14, reopened: 17, withdrew: 20 }

/**
 * Writes what the reporter does afterwards into the report, once however often and late it comes: gives the report, or nothing when it
 * does not stand so any more, or is full. The database judges both, in one change.
 */
export const writeOn = async (
  { _id }: Report,
  addition: Addition,
  stands: Record<string, unknown>,
  change: Record<string, unknown>,
): Promise<Report | undefined> => {
  const room = most[addition.did ?? 'add']
  await store.updateWhere(
    'reports',
    { ...stands, _id, 'additions.id': _.neq(addition.id), [`additions.${room - 1}`]: _.exists(false) },
    // its new words are entered for the search
    { ...change, changedAt: addition.at, additions: _.push([addition]), indexed: _.remove() },
  )
  const after = await store.get('reports', _id)
  return after?.additions?.some(({ id }) => id === addition.id) ? after : undefined
}

/** Before the change: whoever dies between has announced nothing that is not there, since the police are told of what waits then. */
export const tellPolice = (kind: 'report' | 'reportAdded', { _id, region, unproven }: Report, id: string, now: number): Promise<void> =>
  unproven ? Promise.resolve() : arrived({ kind, id: `${_id}.${id}`, regions: [region] }, 'soon', now)
