import type { Person, StoredGrant } from '../../types/entities/person'
import type { Transaction } from '../_kit/store'

/** Whoever stands in for this grant does so no more; what they hold there in their own right stays. Changes `people`, for the caller to write, and says who it was. */
export const endDeputy = async (
  t: Transaction,
  people: Map<string, Person>,
  { appointment, deputy }: StoredGrant,
  now: number,
): Promise<string | undefined> => {
  const id = deputy && (await t.get('appointments', deputy))?.person
  const person = id ? (people.get(id) ?? (await t.get('people', id))) : null
  const grant = person?.grants.find((g) => g.appointment === deputy && g.insteadOf !== undefined && g.insteadOf === appointment)
  if (!deputy || !person || !grant) return undefined
  people.set(person._id, { ...person, grants: person.grants.filter((g) => g !== grant) })
  await t.change('appointments', deputy, { status: 'ended', changedAt: now })
  return person.name ?? '没写名字'
}
