import type { Household } from '../../types/entities/household'
import { noteLooksOnce } from '../_domain/note-look'

const day = 86_400_000

/** Writes down that this person looked at the villages' lists, once a village and day. */
export const noteLook = async (person: string, households: Household[], now: number): Promise<void> => {
  const villages = [...new Set(households.map((h) => h.village))]
  await noteLooksOnce(
    villages.map((subject) => ({
      look: {
        _id: `visit.${subject.replaceAll('/', '-')}.${person}.${Math.floor(now / day)}`,
        ...{ at: now, person, call: 'visit.list', subject },
      },
      place: subject,
    })),
  )
}
