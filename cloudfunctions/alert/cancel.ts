import type { Alert } from '../../types/entities/alert'
import { logDeed } from '../_domain/audit'
import { wakeVoice } from '../_domain/voice'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { smallestOver } from '../_kit/region'
import { store } from '../_kit/store'
import { wakeOutbox, wakePage, wakeScreens } from '../_kit/wake'
import { checkWords } from './check-words'
import { findAlert } from './find'
import { isRefused } from './findings'
import { requireChange } from './may'
import { addJob, end } from './put-in-force'

const day = 86_400_000

/** The Cancel is in force for three days: long enough to be read, short enough not to stand for long. */
export const cancel = define('alert.cancel', async ({ id, newId, why }, { user, now }) => {
  const old = await findAlert(id)
  if (old.status === 'cancelled' && old.replacedBy === newId) return { id, status: old.status }
  requireChange(user, 'cancel', old)
  const news = cancellation(old, newId, why, user.id, now)
  const findings = checkWords({ ...news, lines: [why] })
  if (isRefused(findings)) throw new CallError('badInput', findings.map((f) => f.why).join('；'))
  const done = await store.insertOnceInTransaction(async (t) => {
    const latest = await findAlert(id, t)
    if (latest.replacedBy === newId) return // a second tap
    requireChange(user, 'cancel', latest)
    await end(t, id, 'cancelled', newId, now)
    await t.add('alerts', news)
    await addJob(t, newId, now)
    const region = smallestOver(latest.regions)
    await logDeed(t, { at: now, by: user.id, deed: 'cancelAlert', region, about: latest.headline, why })
  })
  if (!done) throw new CallError('conflict', '这个编号已被使用，请返回再试一次')
  await Promise.all([wakeOutbox(), wakePage(), wakeVoice(), wakeScreens()])
  return { id, status: 'cancelled' as const }
})

const cancellation = (old: Alert, _id: string, why: string, by: string, now: number): Alert => ({
  _id,
  msgType: 'Cancel',
  status: 'inForce',
  references: old._id,
  severity: 'minor',
  type: old.type,
  audiences: old.audiences,
  regions: old.regions,
  headline: '之前的一条预警撤销了',
  lines: [`撤销的是：${old.headline}`, why],
  instruction: '拿不准的事，照样先打96110问问',
  source: old.source,
  sender: by,
  approver: by,
  approvedAt: now,
  effective: now,
  expires: now + 3 * day,
})
