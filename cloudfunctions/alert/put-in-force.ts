import type { Alert } from '../../types/entities/alert'
import { CallError } from '../_kit/call-error'
import { store, type Transaction } from '../_kit/store'
import { requireState } from './may'

/** A submitted alert comes into force, what it updates ends, and its way to the villages is set down: all or nothing. */
export const putInForce = ({ _id, references }: Alert, approver: string, now: number): Promise<void> =>
  store.transaction(async (t) => {
    const alert = await t.get('alerts', _id)
    if (!alert) throw new CallError('notFound', '没有找到这条预警')
    if (alert.status === 'inForce' && alert.approver === approver) return // a second tap
    requireState('approve', alert)
    await t.change('alerts', _id, { status: 'inForce', approver, approvedAt: now, effective: now })
    if (references) await end(t, references, 'replaced', _id)
    await addJob(t, _id, now)
  })

/** Ends an alert in force in favour of another. Throws `conflict` when somebody else has ended it. */
export const end = async (t: Transaction, id: string, status: 'replaced' | 'cancelled', replacedBy: string): Promise<void> => {
  const old = await t.get('alerts', id)
  if (old?.status !== 'inForce') throw new CallError('conflict', '原来那条预警已经不在生效了，请返回刷新')
  await t.change('alerts', id, { status, replacedBy })
}

export const addJob = (t: Transaction, alert: string, now: number): Promise<void> =>
  t.add('jobs', { _id: alert, stage: 'dispatches', cursor: '', leaseUntil: 0, dispatches: 0, createdAt: now, tallied: true })
