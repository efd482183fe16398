import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { invitationOf } from './find'
import { roleOf } from './names'

export const withdraw = define('staff.withdraw', async ({ id }, { user, now }) => {
  const { region, name, role } = await invitationOf(user, id)
  await store.transaction(async (t) => {
    const status = (await t.get('appointments', id))?.status
    if (status === 'withdrawn') return
    if (status !== 'invited' && status !== 'accepted')
      throw new CallError('conflict', '已经确认过了。不让这个人做了，请在名单里点“改”，选“不做了”')
    await t.change('appointments', id, { status: 'withdrawn', changedAt: now })
    await logDeed(t, { at: now, by: user.id, deed: 'withdraw', region, about: roleOf(name, role) })
  })
  return {}
})
