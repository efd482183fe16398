import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { wakeOutbox } from '../_kit/wake'
import { findAlert } from './find'
import { findingsOf, isRefused } from './findings'
import { mayReplace, requireChange } from './may'
import { putInForce } from './put-in-force'

/** A second tap finds it in force already and changes nothing. */
export const approve = define('alert.approve', async ({ id }, { user, now }) => {
  const alert = await findAlert(id)
  if (alert.status === 'inForce' && alert.approver === user.id) return { id, status: alert.status }
  const old = alert.references ? await findAlert(alert.references) : null
  requireChange(user, 'approve', alert)
  if (!mayReplace(user, old)) throw new CallError('forbidden', '它要更新的那条不归您撤换，请等指挥室或宣传组同意')
  const findings = await findingsOf(alert, now)
  if (isRefused(findings)) throw new CallError('badInput', findings.flatMap((f) => (f.level === 'refuse' ? [f.why] : [])).join('；'))
  await putInForce(alert, user.id, now)
  await wakeOutbox()
  return { id, status: 'inForce' as const }
})
