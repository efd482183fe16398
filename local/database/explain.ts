import { type Doc, isPlain } from './codec'
import { find } from './find'
import { AGGREGATE_DEFAULT } from './limits'
import { type Plan, type Sort, wantedIndex } from './planner'
import type { Table } from './table'
import type { View } from './view'

/** What is asked of a collection. */
export interface Asked {
  table: Table
  query: Doc
  sort: Sort
}

/** A query that looks at more rows than this is named in the log. */
const MANY_ROWS = 1000

const said = new Set<string>()

/** Names, once, a query that had to look at many rows, with the index that would serve it. */
export function noteScan({ table, query, sort }: Asked, plan: Plan, rows: number): void {
  if (rows <= MANY_ROWS || plan.kind === 'ids' || plan.kind === 'idRange') return
  const wanted = wantedIndex(query, sort)
  const line = shape({ table, query, sort })
  if (said.has(line)) return
  said.add(line)
  const used = plan.kind === 'index' ? `index ${plan.index.name}` : 'no index'
  console.error(`[local] slow query ${line} looked at ${rows} rows with ${used}${wanted ? `; an index on (${wanted}) would serve it` : ''}`)
}

/** Names, once, a collection whose aggregation lost documents for want of a `limit`. */
export function noteCut(table: Table, found: number): void {
  const line = `${table.name}: an aggregation found ${found} and gives ${AGGREGATE_DEFAULT}, as CloudBase does without a limit()`
  if (said.has(table.name)) return
  said.add(table.name)
  console.error(`[local] ${line}`)
}

/** How a query is answered, for a developer. */
export function explainQuery(view: View, table: Table, query: Doc, sort: Sort) {
  const { hits, plan, rows } = find(view, table, { query, sort })
  const wanted = plan.kind === 'scan' ? wantedIndex(query, sort) : ''
  return {
    collection: table.name,
    plan: plan.kind,
    ...(plan.kind === 'index' && { index: plan.index.name, ranges: plan.ranges.length, sortedByIndex: plan.sorted !== null }),
    rowsLookedAt: rows,
    found: hits.length,
    ...(wanted && { wouldBeServedBy: `(${wanted})` }),
  }
}

/** A query without its values: the same line however often it is asked. */
export function shape({ table, query, sort }: Asked): string {
  const where = `${table.name}: ${fieldsOf(query).join(', ') || 'everything'}`
  return sort.length ? `${where} sorted by ${sort.map(([f, o]) => (o === -1 ? `-${f}` : f)).join(', ')}` : where
}

/** The fields that are asked for, those inside `$and` and `$or` too. */
export const fieldsOf = (query: Doc): string[] => [
  ...new Set(
    Object.entries(query).flatMap(([field, condition]) =>
      field.startsWith('$') && Array.isArray(condition) ? condition.filter(isPlain).flatMap(fieldsOf) : [field],
    ),
  ),
]
