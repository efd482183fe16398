import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { evidenceOf, ownDispatch } from './dispatch'

/** The first time counts. */
export const shared = define('alert.shared', async (input, { user, now }) => {
  const dispatch = await ownDispatch(user, input.dispatch)
  await store.updateWhere('dispatches', { _id: dispatch._id, sharedAt: _.exists(false) }, { sharedAt: now })
  return evidenceOf(dispatch)
})
