import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { addOnce } from '../_kit/once'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { compose } from './compose'

const taken = '这条预警的编号已被使用，请返回再写一次'

/** The dispatches go first: once the alert is there, so are all its tasks, however often this was interrupted. */
export const send = define('alert.send', async (input, { user, now }) => {
  for (const village of input.villages) requireRegion(user, ['gridWorker'], village)
  const alert = (await store.get('alerts', input.id)) ?? (await compose(input, user.id, now))
  if (alert.sender !== user.id) throw new CallError('conflict', taken)
  const groups = await store.list('groups', { village: _.in(alert.regions) })
  if (groups.length === 0) throw new CallError('badInput', '这些村还没有登记微信群，请先登记再发')
  await Promise.all(
    groups.map((g) => store.add('dispatches', { _id: `${alert._id}.${g._id}`, alert: alert._id, group: g._id, village: g.village })),
  )
  await addOnce('alerts', alert, 'sender', taken)
  return { id: alert._id, groups: groups.length }
})
