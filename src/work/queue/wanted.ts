import type { Input } from '../../../types/contract'
import type { ReportStatus } from '../../../types/entities/report'
import { reportStatuses } from '../../../types/words/report'

/** Which reports an officer wants to see, and in which order. */
export type Wanted = Omit<Input<'report.queue'>, 'after' | 'status'> & { status: ReportStatus[] }

export const atFirst: Wanted = { tray: 'proven', status: ['received', 'checking'], order: 'urgent' }

/** How many ways the list is narrowed besides tray and status. */
export const narrowed = ({ words, region, type, loss, from, to, officer, has }: Wanted): number =>
  [words, region, type, loss, from, to, officer, has].filter(Boolean).length

/** As it stands in the address; what an officer wants anyway needs no words there. */
export const written = (wanted: Wanted): string | undefined => {
  const words = JSON.stringify(wanted)
  return words === JSON.stringify(atFirst) ? undefined : words
}

/** What stands in an address; whatever is no such thing is what one wants at first. */
export const readWanted = (words: string | undefined): Wanted => {
  try {
    const one = JSON.parse(words ?? '') as Wanted
    const fits = Array.isArray(one.status) && one.status.every((status) => status in reportStatuses)
    return fits && (one.order === 'urgent' || one.order === 'newest') ? one : atFirst
  } catch {
    return atFirst
  }
}
