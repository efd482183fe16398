import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { requireOwnScreen } from './own-screen'

/** The first time counts. */
export const takeDown = define('material.takeDown', async ({ id }, { user, now }) => {
  const showing = await store.get('showings', id)
  if (!showing) throw new CallError('notFound', '没有找到这一样，请刷新再看')
  requireOwnScreen(user, showing.region)
  await store.updateWhere('showings', { _id: id, downAt: _.exists(false) }, { downAt: now })
  return {}
})
