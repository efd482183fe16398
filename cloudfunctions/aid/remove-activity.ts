import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { store } from '../_kit/store'

export const removeActivity = define('aid.removeActivity', async ({ id }, { user }) => {
  await store.remove('activities', { _id: id, region: inRegions(regionsOf(user, ['justice'])) })
  return {}
})
