import { arrived } from '../_domain/arrived'
import { logDeed } from '../_domain/audit'
import { wakeVoice } from '../_domain/voice'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { smallestOver } from '../_kit/region'
import { store } from '../_kit/store'
import { wakeOutbox, wakePage, wakeScreens } from '../_kit/wake'
import { findAlert } from './find'
import { requireSound } from './findings'
import { mayReplace, requireChange } from './may'
import { addJob, end } from './put-in-force'
import { requireVersion } from './version'

/** What was read comes into force, what it updates ends, and its way to the villages is set down: all or nothing. A second tap changes nothing. */
export const approve = define('alert.approve', async ({ id, version }, { user, now }) => {
  await store.transaction(async (t) => {
    const alert = await findAlert(id, t)
    if (alert.status === 'inForce' && alert.approver === user.id) return
    const old = alert.references ? await findAlert(alert.references, t) : null
    requireChange(user, 'approve', alert)
    requireVersion(alert, version)
    if (!mayReplace(user, old)) throw new CallError('forbidden', '它要更新的那条不归您撤换，请等指挥室或文案编辑同意')
    await requireSound(alert, now, t)
    await t.change('alerts', id, { status: 'inForce', approver: user.id, approvedAt: now, effective: now })
    if (old) await end(t, old._id, 'replaced', id, now)
    await addJob(t, id, now)
    await arrived({ kind: 'alertToShow', id, regions: alert.regions }, 'soon', now, t)
    await logDeed(t, { at: now, by: user.id, deed: 'alertInForce', region: smallestOver(alert.regions), about: alert.headline })
  })
  await Promise.all([wakeOutbox(), wakePage(), wakeVoice(), wakeScreens()])
  return { id, status: 'inForce' as const }
})
