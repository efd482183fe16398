import { define } from '../_kit/define'
import { overlap, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'

const days = 86_400_000

export const sent = define('tip.sent', async ({ id }, { user, now }) => {
  const tops = regionsOf(user, ['gridWorker', 'editor', 'commandRoom'])
  const recent = await store.list('sendings', { tip: id, effective: _.gt(now - 90 * days) }, { sort: [['effective', 'desc']] })
  return { sendings: recent.filter((s) => overlap(s.regions, tops)).slice(0, 200) }
})
