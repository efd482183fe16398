import { keysOf } from '../_domain/keys'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { openReport } from './case-file'

/** A hundred stands for as many and more. */
const counted = 100

export const clues = define('report.clues', async ({ code }, { user, now }) => {
  const keys = await keysOf(await openReport(user, code, 'report.clues', now))
  const [counts, released] = await Promise.all([
    Promise.all(keys.map(({ key }) => store.list('reportKeys', { key }, { limit: counted, fields: { _id: true } }))),
    store.byId(
      'releasedClues',
      keys.map(({ key }) => key),
    ),
  ])
  const officers = await store.byId(
    'people',
    [...released.values()].map(({ by }) => by),
  )
  return {
    clues: keys.map(({ key, kind, value }, n) => {
      const out = released.get(key)
      return {
        ...{ key, kind, words: value, reports: counts[n]?.length ?? 0 },
        ...(out && { released: { at: out.at, by: officers.get(out.by)?.name ?? '民警' } }),
      }
    }),
  }
})
