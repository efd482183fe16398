import type { Alert, Sending } from '../../types/domain'
import { store } from './store'

/** What goes out to villages' groups: an alert, or a tip on its way. */
export type Sent = Alert | Sending

export const findSent = async (id: string): Promise<Sent | null> => (await store.get('alerts', id)) ?? store.get('sendings', id)

/** Whether it may still go out. */
export const goesOut = (sent: Sent): boolean => sent.msgType === 'Tip' || sent.status === 'inForce'
