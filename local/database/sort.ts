import type { Doc } from './codec'
import { keyOf } from './key'
import { valuesAt } from './paths'
import type { Sort } from './planner'

/** Sorts as an index would: BSON order, an array by its smallest (or, descending, greatest) element, ties as they came. */
export function sorted<T extends { doc: Doc }>(rows: T[], sort: Sort): T[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row.doc, sort) }))
  keyed.sort((a, b) => Buffer.compare(a.key, b.key))
  return keyed.map(({ row }) => row)
}

function sortKey(doc: Doc, sort: Sort): Buffer {
  return Buffer.concat(
    sort.map(([field, order]) => {
      const keys = valuesAt(doc, field).values.map((value) => keyOf(value, order))
      return keys.reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least))
    }),
  )
}
