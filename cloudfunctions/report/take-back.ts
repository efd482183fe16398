import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

const day = 86_400_000

export const takeBack = define('report.takeBack', async ({ id }, { user, now }) => {
  const region = inRegions(regionsOf(user, ['police']))
  const changed = await store.updateWhere(
    'reports',
    { 'aside.id': id, 'aside.at': _.gt(now - day), region, status: 'closed' },
    { status: 'received', changedAt: now, aside: _.remove(), closedAt: _.remove(), replies: _.pull({ id }) },
  )
  return { changed }
})
