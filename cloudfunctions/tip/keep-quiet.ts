import { isDeepStrictEqual } from 'node:util'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { quietKeepers } from './quiet-keepers'

export const keepQuiet = define('tip.keepQuiet', async ({ town, quiet, after }, { user, now }) => {
  requireRegion(user, quietKeepers, town)
  if (quiet.dates.some(({ from, to }) => from > to)) throw new CallError('badInput', '最后一天不能早于第一天')
  await store.transaction(async (t) => {
    const there = await t.get('regions', town)
    if (there?.level !== 'town') throw new CallError('notFound', '没有这个苏木镇')
    if (isDeepStrictEqual(there.quiet, quiet)) return
    if (after !== undefined && (there.set?.quiet?.at ?? null) !== after)
      throw new CallError('conflict', '刚才同事也改了这个镇的。看看现在的，再存一次')
    await t.change('regions', town, { quiet: _.set(quiet), 'set.quiet': _.set({ at: now, by: user.id }) })
    await logDeed(t, { at: now, by: user.id, deed: 'quietDays', region: town, about: there.name })
  })
  return { quiet }
})
