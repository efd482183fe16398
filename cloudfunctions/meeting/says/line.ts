import { monthsLater } from '../../../figures/place-years'
import type { Output } from '../../../types/contract'
import { monthOf } from '../../_kit/day'

/** A sentence; of a case with its id. */
export type Line = Output<'meeting.open'>['says'][number]['lines'][number]
export const line = (text: string): Line => ({ text })
/** Stands on the page alone, not in the minutes: how to read it, or that there is nothing to say yet. */
export const onScreen = (text: string): Line => ({ text, screen: true })

/** Of a month that no night has counted: it will be while it is among the last three. */
export const notCounted = (month: string, now: number): Line =>
  onScreen(month < monthsLater(monthOf(now), -2) ? '这个月那时候还没有算，补不出来了。' : '这个月的数夜里算，明天早上看。')
