import type { HeldRoles } from '../../types/entities/held-roles'
import { roles } from '../../types/words/people'
import { holding, isOver } from '../_kit/grants'
import { _, store, type Transaction } from '../_kit/store'

const id = 'county'
/** A deployment may bring people past those who give roles, and who was away is there again on a day. */
const longest = 86_400_000

/** The roles that are held now in all of the county. All who work there are read after a change, or once a day; by everybody else one document. */
export const heldRoles = async (now: number): Promise<HeldRoles['held']> => {
  const kept = await store.get('heldRoles', id)
  const known = kept && kept.of === kept.changes && kept.at > now - longest ? kept.held : await readThrough(kept, now)
  return known.filter((one) => !isOver(one, now))
}

/** What is read while somebody changes a role is not kept. */
const readThrough = async (kept: HeldRoles | null, now: number): Promise<HeldRoles['held']> => {
  const changes = kept?.changes ?? 0
  if (!kept) await store.add('heldRoles', { _id: id, changes, at: now, held: [] })
  const people = await store.all('people', { 'grants.role': _.in(Object.keys(roles)) }, { fields: { grants: true } })
  const held = people.flatMap(({ grants }, who) =>
    holding(grants, now).map(({ role, region, until }) => ({ role, region, who, ...(until !== undefined && { until }) })),
  )
  await store.updateWhere('heldRoles', { _id: id, changes }, { of: changes, at: now, held: _.set(held) })
  return held
}

/** A role is given, changed or ended, in the transaction of whoever does it. */
export const noteRoleChange = async (t: Transaction): Promise<void> => {
  if (await t.get('heldRoles', id)) await t.change('heldRoles', id, { changes: _.inc(1) })
  // nobody has looked yet: whoever looks for the first time just now must not keep what was before
  else await t.put('heldRoles', { _id: id, changes: 1, at: 0, held: [] })
}
