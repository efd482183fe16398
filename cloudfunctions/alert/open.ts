import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { verifiedGroup } from '../_kit/group'
import { store } from '../_kit/store'
import { noteOpen, readerOf, spreads } from './reader'

export const open = define('alert.open', async (input, { user, now }) => {
  const [alert, opengid] = await Promise.all([store.get('alerts', input.id), verifiedGroup(user.openid, input.group)])
  if (!alert) throw new CallError('notFound', '没有找到这条预警，可能已经撤下')
  const reader = readerOf(alert, user)
  const [group, before] = await Promise.all([groupOf(opengid), store.list('opens', { reader })])
  const acknowledgedAt = before.find((o) => o.acknowledgedAt)?.acknowledgedAt
  if (!spreads(alert, user)) await noteOpen({ alert: alert._id, reader, group, at: now, ...(acknowledgedAt && { acknowledgedAt }) })
  return { alert, inForce: alert.expires > now, acknowledged: acknowledgedAt !== undefined, fromGroup: group }
})

/** A verified WeChat group that is no village's is `other`: somebody passed the card on. */
const groupOf = async (opengid: string | null) => {
  if (!opengid) return null
  const [group] = await store.list('groups', { opengid }, { limit: 1 })
  return group?._id ?? 'other'
}
