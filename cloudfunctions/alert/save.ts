import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { compose } from './compose'
import { findAlert } from './find'
import { findingsOf, isRefused } from './findings'
import { requireChange } from './may'
import { requireRoomToSubmit } from './pace'
import { versionOf } from './version'

/** A refused draft is kept all the same: nothing written is lost. */
export const save = define('alert.save', async (input, { user, now }) => {
  const [old, sending] = await Promise.all([store.get('alerts', input.id), store.get('sendings', input.id)])
  if (sending || (old && old.sender !== user.id)) throw new CallError('conflict', '这条预警的编号已被使用，请返回再写一次')
  if (old && input.submit && old.status !== 'draft') return { id: old._id, status: old.status, version: versionOf(old), findings: [] }
  if (old) requireChange(user, 'save', old)
  const draft = await compose(input, user, now)
  if (draft.references) await requireUpdatable(draft.references)
  const findings = await findingsOf(draft, now)
  const submits = input.submit && !isRefused(findings)
  if (submits) {
    await requireRoomToSubmit(user.id)
    await arrived({ kind: 'alertToApprove', id: draft._id, regions: draft.regions }, draft.severity === 'severe' ? 'now' : 'soon', now)
  }
  const alert = { ...draft, status: submits ? ('submitted' as const) : ('draft' as const) }
  if (!(await store.add('alerts', alert))) {
    const { _id, ...rest } = alert
    const without = {
      case: _.remove(),
      references: _.remove(),
      // why it came back stands there until it is handed in again
      ...(alert.status === 'submitted' && { returned: _.remove(), returnedBy: _.remove(), returnedAt: _.remove() }),
      ...(old?.case !== alert.case && { flagged: _.remove() }),
    }
    await store.updateWhere('alerts', { _id, sender: user.id, status: 'draft' }, { ...without, ...rest })
  }
  const saved = await findAlert(alert._id)
  return { id: saved._id, status: saved.status, version: versionOf(saved), findings }
})

const requireUpdatable = async (id: string) => {
  const old = await findAlert(id)
  if (old.status !== 'inForce') throw new CallError('conflict', '要更新的那条预警已经不在生效了，请返回刷新')
}
