import { createHash } from 'node:crypto'
import type { HeldRoles } from '../../types/entities/held-roles'
import type { StoredGrant } from '../../types/entities/person'
import { roles } from '../../types/words/people'
import { isOrWillBeHeld, isOver } from '../_kit/grants'
import { _, store, type Transaction } from '../_kit/store'

const id = 'county'
/** A deployment may bring people past those who give roles: the night reads all of them, and so does whoever comes when no night did. */
const longest = 2 * 86_400_000

type Held = HeldRoles['held'][number]

/** The roles that are held now in all of the county, from one document that every change of a role keeps true. */
export const heldRoles = async (now: number): Promise<Held[]> => {
  const kept = await store.get('heldRoles', id)
  const known = kept && kept.at > now - longest ? kept.held : await readHeldRoles(now)
  return known.filter((one) => !isOver(one, now) && (one.from ?? 0) <= now)
}

/** Reads all who work in the county, and keeps their roles unless somebody changes one meanwhile. */
export const readHeldRoles = async (now: number): Promise<Held[]> => {
  const changes = (await store.get('heldRoles', id))?.changes ?? 0
  await store.add('heldRoles', { _id: id, changes, at: 0, held: [] })
  const people = await store.all('people', { 'grants.role': _.in(Object.keys(roles)) }, { fields: { grants: true } })
  const held = people.flatMap(({ _id, grants }) => heldBy(_id, grants, now))
  await store.updateWhere('heldRoles', { _id: id, changes }, { at: now, held: _.set(held) })
  return held
}

const heldBy = (person: string, grants: StoredGrant[], now: number): Held[] =>
  grants
    .filter((grant) => isOrWillBeHeld(grant, now))
    .map(({ role, region, until, suspended, restsUntil }) => ({
      ...{ role, region, who: numberOf(person) },
      ...(until !== undefined && { until }),
      ...(suspended && restsUntil !== undefined && { from: restsUntil }),
    }))

/** Tells two people apart and names neither. */
const numberOf = (person: string): number => Number.parseInt(createHash('sha256').update(person).digest('hex').slice(0, 12), 16)

/** What somebody holds from now on, in the transaction of whoever changes it. */
export const noteRoleChange = async (t: Transaction, person: string, grants: StoredGrant[], now: number): Promise<void> => {
  const kept = (await t.get('heldRoles', id)) ?? { _id: id, changes: 0, at: 0, held: [] }
  const others = kept.held.filter(({ who }) => who !== numberOf(person))
  await t.put('heldRoles', { ...kept, changes: kept.changes + 1, held: [...others, ...heldBy(person, grants, now)] })
}
