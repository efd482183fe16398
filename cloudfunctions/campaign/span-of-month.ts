import { monthsLater } from '../../figures/place-years'
import { dayOfDate, startOf } from '../_kit/day'
import { _ } from '../_kit/store'

/** The first moment of a month. */
export const beginOf = (month: string): number => startOf(dayOfDate(`${month}-01`))

/** A condition on a moment: it lies in the month. */
export const momentIn = (month: string) => _.gte(beginOf(month)).and(_.lt(beginOf(monthsLater(month, 1))))

/** The same of a text that begins with a day. */
export const dayIn = (month: string) => _.gte(`${month}-01`).and(_.lt(`${monthsLater(month, 1)}-01`))
