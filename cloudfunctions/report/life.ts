import type { Report, ReportStatus } from '../../types/entities/report'
import { lookedInto, reportStatuses } from '../../types/words/report'
import { CallError } from '../_kit/call-error'

const waiting = ['received', 'checking'] as const satisfies ReportStatus[]
const underWay = [...waiting, 'filed'] as const satisfies ReportStatus[]
const kept = [...underWay, 'notFiled', 'closed'] as const satisfies ReportStatus[]

/** In which states officers of the place may do what. What its reporter took back is only looked at. */
export const life = {
  reply: kept,
  ask: underWay,
  take: kept,
  assign: kept,
  transfer: waiting,
  note: kept,
  correct: kept,
  number: kept,
  transcribe: kept,
  join: kept,
  release: lookedInto,
  tie: Object.keys(reportStatuses) as ReportStatus[],
  setAside: ['received'],
} as const satisfies Record<string, readonly ReportStatus[]>

export type Act = keyof typeof life

/** What an answer may change the state to: taking back is the reporter's own. */
export const answers = kept

/** Throws `conflict` when the report is in no state for that. */
export const requireState = (act: Act, { status, forgottenAt }: Pick<Report, 'status' | 'forgottenAt'>): void => {
  if (forgottenAt !== undefined) throw new CallError('conflict', '这份举报的内容已经按期限删去，只留着统计')
  if (!(life[act] as readonly ReportStatus[]).includes(status)) throw new CallError('conflict', `${reportStatuses[status]}的举报不能这样办`)
}
