import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { smallestOver } from '../_kit/region'
import { store } from '../_kit/store'
import { invitationOf } from './find'
import { roleOf } from './names'

export const withdraw = define('staff.withdraw', async ({ id }, { user, now }) => {
  const all = await invitationOf(user, id)
  const [{ name, role }] = all
  await store.transaction(async (t) => {
    const status = (await t.get('appointments', id))?.status
    if (status === 'withdrawn') return
    if (status !== 'invited' && status !== 'accepted')
      throw new CallError('conflict', '已经确认过了。不让这个人做了，请在名单里点“改”，选“不做了”')
    for (const { _id } of all) await t.change('appointments', _id, { status: 'withdrawn', changedAt: now })
    const region = smallestOver(all.map((one) => one.region))
    await logDeed(t, { at: now, by: user.id, deed: 'withdraw', region, about: roleOf(name, role) })
  })
  return {}
})
