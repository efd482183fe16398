import { indexVersion } from '../../search/entry'
import { indexCase, unindexCase } from '../_domain/search-index'
import { leftOut } from '../_kit/each-row'
import { store } from '../_kit/store'
import { wake } from '../_kit/wake'

/** Milliseconds after which a run begins no further case. */
const budgetMs = 5000

/** Enters what was published without reaching the index, takes out what is gone. What does not fit is left to a next run, begun at once. */
export const repairIndex = async () => {
  const until = performance.now() + budgetMs
  const [cases, entries] = await Promise.all([
    store.all('cases', {}, { fields: { _id: true } }),
    store.all('searchEntries', {}, { fields: { version: true } }),
  ])
  const published = new Set(cases.map(({ _id }) => _id))
  const entered = new Set(entries.filter(({ version }) => version === indexVersion).map(({ _id }) => _id))
  const gone = entries.filter(({ _id }) => !published.has(_id))
  const missing = cases.filter(({ _id }) => !entered.has(_id))
  for (const { _id } of gone) await unindexCase(_id)
  for (const { _id } of missing) {
    if (performance.now() > until) return wake('case', 200)
    const one = await store.get('cases', _id)
    if (one) await indexCase(one).catch(leftOut('searchEntries', _id))
  }
}
