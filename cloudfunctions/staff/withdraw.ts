import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { invitationOf } from './find'

export const withdraw = define('staff.withdraw', async ({ id }, { user, now }) => {
  const { status, region } = await invitationOf(user, id)
  if (status === 'withdrawn') return {}
  const step = { at: now, by: user.id, deed: 'withdraw' as const, region }
  const update = { status: 'withdrawn', changedAt: now, steps: _.push([step]) }
  const taken = await store.updateWhere('appointments', { _id: id, status: _.in(['invited', 'accepted']) }, update)
  if (taken === 0) throw new CallError('conflict', '已经确认过了。不让这个人做了，请在名单里点“改”，选“不做了”')
  return {}
})
