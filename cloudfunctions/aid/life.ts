import type { Aid, AidStatus } from '../../types/entities/aid'
import { aidClocks } from '../../types/words/aid'
import { dayOf, startOf } from '../_kit/day'

/** What the office may say next. Said again in the same state, words go to the person and the clock runs on. */
const next: Record<AidStatus, readonly AidStatus[]> = {
  received: ['advised', 'missing', 'examining', 'granted', 'refused', 'closed'],
  examining: ['examining', 'missing', 'granted', 'refused', 'advised', 'closed'],
  // who does not bring what is missing is taken to have withdrawn (法律援助法 43): that is said as 已办结
  missing: ['examining', 'granted', 'refused', 'advised', 'closed'],
  granted: ['granted', 'assigned', 'closed'],
  assigned: ['assigned', 'closed'],
  refused: ['refused', 'closed'],
  objected: ['granted', 'refused', 'closed'],
  advised: ['advised', 'examining', 'closed'],
  closed: [],
  withdrawn: [],
}

/** The states that may follow; all that is missing is told once (法律援助法 43). */
export const nextOf = ({ status, replies }: Pick<Aid, 'status' | 'replies'>): AidStatus[] =>
  next[status].filter((to) => to !== 'missing' || !replies.some((r) => r.status === 'missing'))

/** In which states the office has something to do. */
export const officesTurn: AidStatus[] = ['received', 'examining', 'granted', 'objected']
export const othersTurn: AidStatus[] = ['missing', 'assigned', 'refused', 'advised']
export const over: AidStatus[] = ['closed', 'withdrawn']

const clocks: Partial<Record<AidStatus, number>> = {
  received: aidClocks.examine,
  examining: aidClocks.examine,
  granted: aidClocks.assign,
  objected: aidClocks.objection,
}

/** The end of the last day that the law gives for what is due in this state; the day it began does not count. */
export const dueOf = (status: AidStatus, since: number): number | undefined => {
  const days = clocks[status]
  return days && startOf(dayOf(since) + days + 1) - 1
}

/** What the person's words bring about: what was missing is there, or a further question. Undefined where nothing can be added. */
export const afterAddition = (aid: Pick<Aid, 'status' | 'additions'>, objection: boolean): AidStatus | undefined => {
  if (objection) return mayObject(aid) ? 'objected' : undefined
  if (aid.status === 'missing') return 'examining'
  if (aid.status === 'advised') return 'received'
  return officesTurn.includes(aid.status) || aid.status === 'assigned' ? aid.status : undefined
}

/** A refusal can be objected to once; what is upheld goes to 行政复议 or to court (法律援助法 49). */
export const mayObject = ({ status, additions = [] }: Pick<Aid, 'status' | 'additions'>): boolean =>
  status === 'refused' && !additions.some(({ objection }) => objection)
