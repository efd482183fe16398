import { county } from '../_domain/county'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

export const opened = define('county.opened', async (_input, { user }) => {
  const top = await county()
  if (!top) return {}
  requireRegion(user, ['admin'], top._id)
  await store.updateWhere('regions', { _id: top._id }, { openingSince: _.remove() })
  return {}
})
