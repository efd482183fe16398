import type { Household } from '../../types/entities/household'
import { store } from '../_kit/store'

const day = 86_400_000

/** Writes down that this person looked at the villages' lists, once a village and day. */
export const noteLook = async (person: string, households: Household[], now: number): Promise<void> => {
  const villages = [...new Set(households.map((h) => h.village))]
  await Promise.all(
    villages.map((subject) =>
      store.add('accesses', {
        _id: `visit.${subject.replaceAll('/', '-')}.${person}.${Math.floor(now / day)}`,
        at: now,
        person,
        call: 'visit.list',
        subject,
      }),
    ),
  )
}
