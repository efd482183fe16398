/** Days of the county (Asia/Shanghai, whatever the server is set to), numbered from 1970 so that they can be counted. */
const length = 86_400_000
const shanghai = 8 * 3_600_000

export const dayOf = (time: number): number => Math.floor((time + shanghai) / length)
/** The moment a day begins. */
export const startOf = (day: number): number => day * length - shanghai
/** 2026-11-23 */
export const dateOfDay = (day: number): string => new Date(day * length).toISOString().slice(0, 10)
export const dayOfDate = (date: string): number => Date.parse(date) / length
/** 0 is Sunday. */
export const weekdayOf = (day: number): number => new Date(day * length).getUTCDay()

/** The month of a moment: 2026-11 */
export const monthOf = (time: number): string => dateOfDay(dayOf(time)).slice(0, 7)
