import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

/** The first time counts; how to reach the person is forgotten then. */
export const done = define('help.done', async ({ id }, { user, now }) => {
  const help = await store.get('helps', id)
  if (!help) throw new CallError('notFound', '没有找到这件事，请返回刷新')
  requireRegion(user, ['gridWorker'], help.village)
  await store.updateWhere('helps', { _id: id, doneAt: _.exists(false) }, { doneAt: now, doneBy: user.id, contact: _.remove() })
  return { doneAt: help.doneAt ?? now }
})
