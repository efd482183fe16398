import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { requireHousehold } from './own'

/** Marked without a network it arrives later: the phone says when it was, never later than now. */
export const done = define('visit.done', async ({ id, at }, { user, now }) => {
  const { _id } = await requireHousehold(user, id)
  await store.updateWhere('households', { _id }, { lastVisit: at === null ? _.remove() : Math.min(at, now) })
  return { id }
})
