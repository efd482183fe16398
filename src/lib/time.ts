/** The county's clock is eight hours ahead of UTC all year, whatever the phone is set to. */
const ahead = 8 * 3_600_000
const aDay = 86_400_000
/** A moment as people of the county see it, read off by the getUTC… methods. */
const local = (t: number) => new Date(t + ahead)
const two = (n: number) => String(n).padStart(2, '0')

/** 11月23日 周一 */
export const dayAndWeekday = (t: number): string => `${day(t)} 周${'日一二三四五六'[local(t).getUTCDay()]}`
/** 11月30日 */
export const day = (t: number): string => `${local(t).getUTCMonth() + 1}月${local(t).getUTCDate()}日`
/** 2026年9月10日, from 2026-09-10. */
export const dayOfYear = (date: string): string => {
  const [year, month, inMonth] = date.split('-').map(Number)
  return `${year}年${month}月${inMonth}日`
}
/** 11月23日 14:05 */
export const dayAndTime = (t: number): string => `${day(t)} ${two(local(t).getUTCHours())}:${two(local(t).getUTCMinutes())}`
/** The last moment of the day that is `days` days from `now`. */
export const endOfDay = (now: number, days: number): number => (Math.floor((now + ahead) / aDay) + days + 1) * aDay - ahead - 1
/** 2026-11-23 */
export const dateOfTime = (t: number): string => local(t).toISOString().slice(0, 10)
/** The last moment of a day written as 2027-02-06; nothing where there is no such day. */
export const lastMomentOf = (date: string): number | undefined => {
  const t = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T23:59:59+08:00`) : Number.NaN
  return Number.isNaN(t) || dateOfTime(t) !== date ? undefined : t
}
/** 14:05 */
export const clockOf = (t: number): string => `${two(local(t).getUTCHours())}:${two(local(t).getUTCMinutes())}`
/** The moment of a day and a clock, e.g. 2026-11-23 and 14:05; nothing where one of them is missing. */
export const timeOf = (day: string, clock: string): number | undefined => {
  const t = Date.parse(`${day}T${clock}:00+08:00`)
  return Number.isNaN(t) ? undefined : t
}
/** How long something took, in milliseconds, roughly: 不到一分钟, 40分钟, 3小时, 2天. */
export const waited = (ms: number): string => {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return '不到一分钟'
  if (minutes < 60) return `${minutes}分钟`
  return minutes < 24 * 60 ? `${Math.floor(minutes / 60)}小时` : `${Math.floor(minutes / 60 / 24)}天`
}
