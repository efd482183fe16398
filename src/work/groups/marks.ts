/** M1 and M2 as the worker makes them: kept on the phone first, so that a mark made without a network is not lost. */
import { sendLater, type Waiting } from '@/lib/outbox'
import type { Output } from '../../../types/contract'

export type Group = Output<'alert.groups'>['groups'][number]

export const markShared = (dispatch: string): Promise<void> => sendLater(`shared.${dispatch}`, 'alert.shared', { dispatch })

export const markPosted = (dispatch: string, posted: boolean): Promise<void> =>
  sendLater(`posted.${dispatch}`, 'alert.posted', { dispatch, posted })

export interface DispatchStatus {
  shared: boolean
  posted: boolean
  /** Posted by the worker's word or a system's: nothing is left to do. */
  done: boolean
  /** Marks made on this phone that wait in the outbox. */
  unsent: boolean
}

/** How a group stands: what the cloud knows, and over it what still waits on this phone. */
export const dispatchStatus = ({ dispatch, evidence }: Group, waiting: Waiting[]): DispatchStatus => {
  const shared = waiting.find((w) => w.id === `shared.${dispatch}`)
  const posted = waiting.find((w) => w.id === `posted.${dispatch}`)
  const asMarked = posted && !posted.refused ? (posted.input as { posted: boolean }).posted : undefined
  const confirmed = waiting.some((w) => w.id === `confirmed.${dispatch}` && !w.refused)
  const said = asMarked ?? !!evidence.postedAt
  return {
    done: said || confirmed || !!evidence.confirmedAt,
    shared: !!evidence.sharedAt || !!(shared && !shared.refused),
    posted: said,
    unsent: confirmed || [shared, posted].some((w) => w && !w.refused),
  }
}
