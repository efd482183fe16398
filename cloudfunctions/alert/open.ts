import { define } from '../_kit/define'
import { verifiedGroup } from '../_kit/group'
import { store } from '../_kit/store'
import { heirOf, publishedAlert } from './find'
import { inForce } from './life'
import { noteOpen, readerOf, saidBy, spreads } from './reader'

export const open = define('alert.open', async (input, { user, now }) => {
  const [alert, opengid] = await Promise.all([publishedAlert(input.id), verifiedGroup(user.openid, input.group)])
  const reader = readerOf(alert, user)
  const [group, before, heir] = await Promise.all([groupOf(opengid), store.list('opens', { reader }), heirOf(alert)])
  const said = Object.assign({}, ...before.map((o) => o.said))
  if (!spreads(alert, user) && !before.some((o) => o.group === group)) await noteOpen({ alert: alert._id, reader, group, at: now, said })
  const answers = saidBy(before)
  return { alert, inForce: inForce(alert, now), acknowledged: answers.length > 0, said: answers, fromGroup: group, now: heir }
})

/** A verified WeChat group that is no village's is `other`: somebody passed the card on. */
const groupOf = async (opengid: string | null) => {
  if (!opengid) return null
  const [group] = await store.list('groups', { opengid }, { limit: 1 })
  return group?._id ?? 'other'
}
