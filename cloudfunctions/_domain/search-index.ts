import { byDigit, entryOf, remembered } from '../../search/entry'
import type { Case } from '../../types/entities/case'
import { _, store } from '../_kit/store'

/** Indexes a published case for the search. Indexing it again replaces its entry: nothing is counted twice. */
export const indexCase = async (one: Case): Promise<void> => {
  await unindexCase(one._id)
  const entry = entryOf(one)
  // The entry first: what breaks off half done can then be taken back.
  await store.put('searchEntries', entry)
  const keys = entry.terms.map((term) => term.slice(1))
  const there = new Set((await store.list('searchTerms', { _id: _.in(keys) }, { fields: { _id: true } })).map(({ _id }) => _id))
  await Promise.all(keys.filter((key) => !there.has(key)).map((_id) => store.add('searchTerms', { _id, count: 0, best: [] })))
  for (const [digit, its] of byDigit(entry)) {
    const best = _.push({ each: [digit + one._id], sort: -1, slice: remembered } as never)
    await store.updateWhere('searchTerms', { _id: _.in(its) }, { count: _.inc(1), best })
  }
}

/** Removes a withdrawn case from the search index. */
export const unindexCase = async (id: string): Promise<void> => {
  const entry = await store.get('searchEntries', id)
  if (!entry) return
  for (const [digit, its] of byDigit(entry))
    await store.updateWhere('searchTerms', { _id: _.in(its) }, { count: _.inc(-1), best: _.pull(digit + id) })
  await store.remove('searchEntries', { _id: id })
}
