import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import type { Transaction } from '../_kit/store'

/** Ends an alert in force in favour of another: where it is up on a screen it is to come down. Throws `conflict` when somebody else has ended it. */
export const end = async (t: Transaction, id: string, status: 'replaced' | 'cancelled', replacedBy: string, now: number): Promise<void> => {
  const old = await t.get('alerts', id)
  if (old?.status !== 'inForce') throw new CallError('conflict', '原来那条预警已经不在生效了，请返回刷新')
  await t.change('alerts', id, { status, replacedBy })
  await arrived({ kind: 'toTakeDown', id, regions: old.regions }, 'now', now, t)
}

export const addJob = (t: Transaction, alert: string, now: number): Promise<void> =>
  t.add('jobs', {
    _id: alert,
    stage: 'dispatches',
    cursor: '',
    leaseUntil: 0,
    dispatches: 0,
    createdAt: now,
    tallied: true,
    marksOutside: true,
  })
