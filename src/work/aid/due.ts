import { dateOfTime, day } from '@/lib/time'

const aDay = 86_400_000

/** How many days the law leaves, in words: the last day is today, and what is past is said. */
export const dueIn = (due: number, now: number): { words: string; late: boolean } => {
  const days = Math.round((Date.parse(dateOfTime(due)) - Date.parse(dateOfTime(now))) / aDay)
  if (days < 0) return { words: `过了 ${-days} 天`, late: true }
  return days === 0 ? { words: '今天最后一天', late: true } : { words: `还有 ${days} 天，${day(due)}前`, late: false }
}
