import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

export const keepQuiet = define('tip.keepQuiet', async ({ town, quiet }, { user }) => {
  requireRegion(user, ['editor', 'commandRoom'], town)
  if (quiet.dates.some(({ from, to }) => from > to)) throw new CallError('badInput', '最后一天不能早于第一天')
  const changed = await store.updateWhere('regions', { _id: town, level: 'town' }, { quiet: _.set(quiet) })
  if (changed === 0 && (await store.get('regions', town))?.level !== 'town') throw new CallError('notFound', '没有这个苏木镇')
  return { quiet }
})
