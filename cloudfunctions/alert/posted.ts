import { define } from '../_kit/define'
import { markDispatches } from '../_kit/dispatch-tally'
import { _ } from '../_kit/store'
import { evidenceOf, ownDispatch } from './dispatch'

/** The first time counts, until it is taken back. */
export const posted = define('alert.posted', async (input, { user, now }) => {
  const dispatch = await ownDispatch(user, input.dispatch)
  await markDispatches([dispatch], 'posted', input.posted ? { postedAt: now } : { postedAt: _.remove(), postedBy: _.remove() }, {
    taken: !input.posted,
  })
  return evidenceOf(dispatch)
})
