import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { requireOwnScreen } from './own-screen'
import { canComeBack } from './standing'

/** The first time counts. */
export const takeDown = define('material.takeDown', async ({ id, back }, { user, now }) => {
  const showing = await store.get('showings', id)
  if (!showing) throw new CallError('notFound', '没有找到这一样，请刷新再看')
  requireOwnScreen(user, showing.region)
  if (!back) {
    await store.updateWhere('showings', { _id: id, downAt: _.exists(false) }, { downAt: now })
    return {}
  }
  await store.updateWhere('showings', { _id: id, downAt: canComeBack(now) }, { downAt: _.remove() })
  if ((await store.get('showings', id))?.downAt !== undefined)
    throw new CallError('conflict', '取下来超过一天了。还在那里放着的，重新点“我放上了”')
  return {}
})
