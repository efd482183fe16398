import type { Output } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { lossBand } from './harm'
import { canBeStopped, isOpen } from './order'

const day = 86_400_000
type Card = Output<'report.queue'>['reports'][number]

/** Why a report stands where it stands, as far as it still waits for anything. */
export const becauseOf = (report: Report, at: number): Pick<Card, 'because' | 'waited'> => {
  const { status, dangers = [], age, loss, createdAt, movedAt } = report
  if (!isOpen(status)) return {}
  const band = lossBand(loss)
  const because = [
    ...(canBeStopped(report, at) ? ['stop' as const] : []),
    ...dangers,
    ...(movedAt && status === 'received' ? ['moved' as const] : []),
    ...(age === 'minor' || age === 'elder' ? [age] : []),
    ...(band >= 3 ? [`loss${band}` as 'loss3' | 'loss4' | 'loss5'] : []),
  ]
  const waited = Math.floor((at - createdAt) / day)
  return { because, ...(waited > 0 && { waited }) }
}
