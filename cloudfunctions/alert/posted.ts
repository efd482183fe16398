import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { evidenceOf, ownDispatch } from './dispatch'

/** The first time counts, until it is taken back. */
export const posted = define('alert.posted', async (input, { user, now }) => {
  const dispatch = await ownDispatch(user, input.dispatch)
  await store.updateWhere(
    'dispatches',
    { _id: dispatch._id, postedAt: _.exists(!input.posted) },
    { postedAt: input.posted ? now : _.remove() },
  )
  return evidenceOf(dispatch)
})
