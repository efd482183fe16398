import { codeOf, keyOfCode } from '../cloudfunctions/staff/codes'
import type { Appointment } from '../types/entities/appointment'

const day = 86_400_000

/** Asks whoever holds the code to be the county's first administrator, for fourteen days. The code rests on READER_SALT, which the functions must have too. */
export const firstAdmin = (county: string, id: string, now: number): { appointment: Appointment; code: string } => {
  const code = codeOf(id)
  return {
    code,
    appointment: {
      ...{ _id: id, role: 'admin', region: county, name: '第一位管理员', status: 'invited', first: true },
      ...{ key: keyOfCode(code), expires: now + 14 * day, changedAt: now },
    },
  }
}
