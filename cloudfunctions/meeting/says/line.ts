import type { Output } from '../../../types/contract'

/** A sentence; of a case with its id. */
export type Line = Output<'meeting.open'>['says'][number]['lines'][number]
export const line = (text: string): Line => ({ text })

/** Of what no night has counted yet. */
export const notCounted: Line = line('这个月的数夜里算，明天早上看。')
