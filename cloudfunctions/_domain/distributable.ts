import type { Alert } from '../../types/entities/alert'
import type { TipBroadcast } from '../../types/entities/tip-broadcast'
import { store } from '../_kit/store'

/** What goes out to villages' groups: an alert, or a tip on its way. */
export type Distributable = Alert | TipBroadcast

export const findDistributable = async (id: string): Promise<Distributable | null> =>
  (await store.get('alerts', id)) ?? store.get('sendings', id)

/** Whether it may still go out. */
export const isDistributable = (sent: Distributable): boolean =>
  sent.msgType === 'Tip' ? sent.stoppedAt === undefined : sent.status === 'inForce'
