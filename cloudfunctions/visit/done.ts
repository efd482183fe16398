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
  // one that arrives late is not the last visit any more
  if (at === null) await store.updateWhere('households', { _id }, { lastVisit: _.remove() })
  else if (on !== undefined && on > (lastVisit ?? 0)) await store.updateWhere('households', { _id }, { lastVisit: on })
  if (on !== undefined) await beside('visit.note', noteVisits(village, dayOf(on), at === null, now))
  return { id }
})
