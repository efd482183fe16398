import { dayOfDate, startOf } from '../_kit/day'
import { _ } from '../_kit/store'

/** 2026-01 after 2025-12. */
export const monthAfter = (month: string): string => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

export const monthBefore = (month: string): string => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** A condition on a moment: it lies in the month. */
export const momentIn = (month: string) => _.gte(startOf(dayOfDate(`${month}-01`))).and(_.lt(startOf(dayOfDate(`${monthAfter(month)}-01`))))

/** The same of a text that begins with a day. */
export const dayIn = (month: string) => _.gte(`${month}-01`).and(_.lt(`${monthAfter(month)}-01`))
