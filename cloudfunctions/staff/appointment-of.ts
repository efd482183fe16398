import type { Appointment } from '../../types/entities/appointment'
import type { Person, StoredGrant } from '../../types/entities/person'
import { fingerprint } from '../_kit/fingerprint'
import type { Transaction } from '../_kit/store'

/** The appointment behind a grant; one made from it where the grant is older than appointments. */
export const appointmentOf = async (t: Transaction, person: Person, grant: StoredGrant, now: number): Promise<Appointment> => {
  const { role, region } = grant
  const id = grant.appointment ?? fingerprint('appointment of', person._id, role, region).slice(0, 32)
  return (
    (await t.get('appointments', id)) ?? {
      ...{ _id: id, role, region, name: person.name ?? '没写名字', status: 'active', person: person._id },
      changedAt: now,
    }
  )
}
