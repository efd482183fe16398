import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { ownHousehold } from './own'

/** Gone for good, and its past with it. */
export const remove = define('visit.remove', async ({ id }, { user }) => {
  if (await ownHousehold(user, id)) await store.remove('households', { _id: id })
  return {}
})
