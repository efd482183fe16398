import type { Input } from '../../types/contract'
import type { ReportStatus } from '../../types/entities/report'
import { anyWithin } from '../_kit/region'
import { lossStepsOf } from './harm'
import type { Row } from './order'

/** What narrows the list, in the regions of `tops`. */
export type Wanted = Pick<Input<'report.queue'>, 'tray' | 'type' | 'from' | 'to' | 'loss' | 'has'> & {
  tops: string[]
  statuses: ReportStatus[]
  /** Their id; '' for nobody. */
  officer?: string
}

/** Whether a report is one of those wanted. What an index was asked for is judged once more. */
export const fits = (row: Row, { tops, statuses, tray, type, from, to, loss, officer, has }: Wanted): boolean =>
  anyWithin([row.region], tops) &&
  (statuses.length === 0 || statuses.includes(row.status)) &&
  (!tray || !!row.unproven === (tray === 'unproven')) &&
  (!type || row.type === type) &&
  (from === undefined || row.createdAt >= from) &&
  (to === undefined || row.createdAt < to) &&
  (!loss || lossStepsOf(row.loss).includes(loss)) &&
  (officer === undefined || (row.officer ?? '') === officer) &&
  (!has || (has === 'picture' ? row.pictures.length > 0 : (row.sounds?.length ?? 0) > 0))
