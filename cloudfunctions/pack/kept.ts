import { dateOfDay, dayOf } from '../_kit/day'

/** Days for which what was counted is kept and shown. */
const days = 90

/** The first day of which anything is kept, as 2026-11-23. */
export const oldestKept = (now: number): string => dateOfDay(dayOf(now) - days + 1)
