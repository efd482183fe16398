import type { Case } from '../types/entities/case'
import type { SearchEntry, SearchTerm } from '../types/entities/search'
import { saturated, weigh } from './weigh'

/** Stands in every case's entry, so that counting it counts the cases. */
export const everyCase = '*'
/** Goes up when cases are taken apart in another way: then each is entered anew. */
export const indexVersion = 1
/** A term remembers no more than its best cases, so that reading it costs the same in a large library as in a small one. */
export const remembered = 40

/** What the index holds of a case: its terms, each behind a digit that says how much the case is about it. */
export const entryOf = (one: Case): SearchEntry => ({
  _id: one._id,
  version: indexVersion,
  terms: [`1${everyCase}`, ...[...weigh(one).byKey].map(([key, weight]) => `${Math.ceil(saturated(weight) * 9)}${key}`)],
})

/** The terms' keys, by their digit. */
export const byDigit = ({ terms }: SearchEntry): Map<string, string[]> => {
  const keys = new Map<string, string[]>()
  for (const term of terms) keys.set(term[0] as string, [...(keys.get(term[0] as string) ?? []), term.slice(1)])
  return keys
}

/** The whole index of a library. */
export const indexOf = (cases: Case[]): { searchEntries: SearchEntry[]; searchTerms: SearchTerm[] } => {
  const searchEntries = cases.map(entryOf)
  const terms = new Map<string, string[]>()
  for (const { _id, terms: its } of searchEntries)
    for (const term of its) {
      const there = terms.get(term.slice(1))
      if (there) there.push(`${term[0]}${_id}`)
      else terms.set(term.slice(1), [`${term[0]}${_id}`])
    }
  const searchTerms = [...terms].map(([_id, all]) => ({ _id, count: all.length, best: all.sort().reverse().slice(0, remembered) }))
  return { searchEntries, searchTerms }
}
