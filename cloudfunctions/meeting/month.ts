import { monthsLater } from '../../figures/place-years'
import { CallError } from '../_kit/call-error'
import { dayOfDate, monthOf, startOf } from '../_kit/day'

/** The earliest wordings go when something was written over more often. */
export const mostPast = 50

/** Months whose meeting can be opened, this one first. */
const many = 13
export const monthsToOpen = (now: number): string[] => Array.from({ length: many }, (_month, i) => monthsLater(monthOf(now), -i))

/** A month to come has no meeting yet. */
export const requireMonth = (month: string, now: number): void => {
  if (month > monthOf(now)) throw new CallError('badInput', '这个月还没到')
}

/** The moments at which a month begins and the next one does. */
export const spanOf = (month: string): [from: number, until: number] => [
  startOf(dayOfDate(`${month}-01`)),
  startOf(dayOfDate(`${monthsLater(month, 1)}-01`)),
]
