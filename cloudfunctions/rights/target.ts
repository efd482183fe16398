import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

export const target = define('rights.target', async ({ forMe }, { user, now }) => {
  const fresh = { _id: user.id, grants: [], since: now, audiences: [], untargeted: !forMe }
  if (!(await store.add('people', fresh))) await store.updateWhere('people', { _id: user.id }, { untargeted: forMe ? _.remove() : true })
  return { forMe }
})
