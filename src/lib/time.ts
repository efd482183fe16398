import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A moment as people of the county see it (Asia/Shanghai, whatever the phone is set to). */
const local = (t: number) => dayjs(t).utcOffset(8)

/** 11月23日 周一 */
export const dayAndWeekday = (t: number): string => `${local(t).format('M月D日')} 周${'日一二三四五六'[local(t).day()]}`
/** 11月30日 */
export const day = (t: number): string => local(t).format('M月D日')
/** 2026年9月10日, from 2026-09-10. */
export const dayOfYear = (date: string): string => dayjs(date).format('YYYY年M月D日')
/** 11月23日 14:05 */
export const dayAndTime = (t: number): string => local(t).format('M月D日 HH:mm')
/** The last moment of the day that is `days` days from `now`. */
export const endOfDay = (now: number, days: number): number => local(now).add(days, 'day').endOf('day').valueOf()
/** 2026-11-23 */
export const dateOfTime = (t: number): string => local(t).format('YYYY-MM-DD')
