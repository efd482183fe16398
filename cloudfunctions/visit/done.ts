import { beside } from '../_kit/beside'
import { dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { noteVisits } from './note'
import { requireHousehold } from './own'

/** Marked without a network it arrives later: the phone says when it was, never later than now. */
export const done = define('visit.done', async ({ id, at }, { user, now }) => {
  const { _id, village, lastVisit } = await requireHousehold(user, id)
  const on = at === null ? lastVisit : Math.min(at, now)
  await store.updateWhere('households', { _id }, { lastVisit: at === null ? _.remove() : Math.min(at, now) })
  if (on !== undefined) await beside('visit.note', noteVisits(village, dayOf(on), now))
  return { id }
})
