import { logDeed } from '../_domain/audit'
import { county } from '../_domain/county'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

export const opened = define('county.opened', async (_input, { user, now }) => {
  const top = await county()
  if (!top) return {}
  requireRegion(user, ['admin'], top._id)
  await store.transaction(async (t) => {
    if ((await t.get('regions', top._id))?.openingSince === undefined) return
    await t.change('regions', top._id, { openingSince: _.remove() })
    await logDeed(t, { at: now, by: user.id, deed: 'openCounty', region: top._id, about: top.name })
  })
  return {}
})
