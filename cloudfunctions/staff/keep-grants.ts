import type { Person } from '../../types/entities/person'
import { noteRoleChange } from '../_domain/held-roles'
import type { Transaction } from '../_kit/store'

/** Writes what somebody holds now and how they are called, whether or not they have opened the program before (`there`). */
export const keepGrants = async (
  t: Transaction,
  id: string,
  there: Person | null,
  held: Required<Pick<Person, 'grants' | 'name'>>,
  now: number,
): Promise<void> => {
  await noteRoleChange(t, id, held.grants, now)
  if (there) await t.change('people', id, held)
  else await t.add('people', { _id: id, since: now, audiences: [], ...held })
}
