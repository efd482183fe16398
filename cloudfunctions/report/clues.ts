import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { openReport } from './case-file'
import { wordsByKey } from './shared'

/** A hundred stands for as many and more. */
const counted = 100

export const clues = define('report.clues', async ({ code }, { user, now }) => {
  const words = [...(await wordsByKey(await openReport(user, code, 'report.clues', now)))]
  const [counts, released] = await Promise.all([
    Promise.all(words.map(([key]) => store.list('reportKeys', { key }, { limit: counted, fields: { _id: true } }))),
    store.byId(
      'releasedClues',
      words.map(([key]) => key),
    ),
  ])
  const officers = await store.byId(
    'people',
    [...released.values()].map(({ by }) => by),
  )
  return {
    clues: words.map(([key, share], n) => {
      const out = released.get(key)
      return {
        ...share,
        ...{ key, reports: counts[n]?.length ?? 0 },
        ...(out && { released: { at: out.at, by: officers.get(out.by)?.name ?? '民警' } }),
      }
    }),
  }
})
