import { type Doc, isPlain } from './codec'
import { fieldsOf } from './explain'
import { find } from './find'
import { keyOf } from './key'
import { isSimple, type Plan, type Range, whole } from './planner'
import type { Index, Table } from './table'
import type { View } from './view'

/** How many documents a query finds, counted no further than `most`. */
export function count(view: View, table: Table, query: Doc, most = Number.MAX_SAFE_INTEGER): { total: number; plan: Plan; rows: number } {
  if (Object.keys(query).length === 0 && !view.pending(table)?.size) {
    const { n } = view.db.get<{ n: number }>(`SELECT count(*) n FROM d${table.id}`)!
    return { total: Math.min(n, most), plan: { kind: 'scan' }, rows: 0 }
  }
  const keys = view.pending(table)?.size ? undefined : countedByKeys(table, query)
  if (keys) {
    const { index, range } = keys
    const sql = `SELECT count(*) n FROM (SELECT DISTINCT seq FROM x${index.id} WHERE key>=? AND key<? LIMIT ${most})`
    const { n } = view.db.get<{ n: number }>(sql, range.low, range.high)!
    return {
      total: n,
      plan: { kind: 'index', index, ranges: [range], sorted: null, fields: Object.keys(query).length, fixed: [] },
      rows: asksForAbsence(query) ? n : 0,
    }
  }
  const { hits, plan: chosen, rows } = find(view, table, { query, limit: most })
  const key = chosen.kind === 'index' ? chosen.index.keys[0]?.field : undefined
  const byKeys = key && !asksForAbsence(query) && isCovered(chosen, fieldsOf(query), { _id: 0, [key]: 1 })
  return { total: hits.length, plan: chosen, rows: byKeys ? 0 : rows }
}

/** Whether a field may be missing or null: an index cannot tell which, so the document is looked at. */
const asksForAbsence = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.some(asksForAbsence)
  if (part === null) return true
  return (
    isPlain(part) &&
    Object.entries(part).some(([field, value]) => field === '$exists' || field === '$ne' || field === '$nin' || asksForAbsence(value))
  )
}

/** Whether an index holds all that is asked by and for: documents need not be looked at, as MongoDB does not. */
export const isCovered = (plan: Plan, asked: string[], projection: Doc): boolean => {
  if (plan.kind !== 'index' || plan.index.multi || Object.keys(projection).length === 0) return false
  const held = new Set(plan.index.keys.map(({ field }) => field))
  const wanted = Object.entries({ _id: 1, ...projection }).flatMap(([field, value]) => (value ? [field] : []))
  return Object.values(projection).some(Boolean) && [...asked, ...wanted].every((field) => held.has(field))
}

/** The stretch of an index that holds just what a query of plain values asks for, so that counting reads keys alone. */
function countedByKeys(table: Table, query: Doc): { index: Index; range: Range } | undefined {
  const values = new Map(Object.entries(query).map(([field, value]) => [field, isEqual(value) ? value.$eq : value]))
  if (![...values.values()].every(isSimple)) return undefined
  const index = table.indexes.find(({ keys }) => keys.filter(({ field }, i) => i < values.size && values.has(field)).length === values.size)
  if (!index || values.has('_id')) return undefined
  // an empty array stands in an index as null does, and is not found as null
  if (index.keys.some(({ field }, i) => i < values.size && values.get(field) === null && index.multi & (1 | (2 << i)))) return undefined
  const key = index.keys.slice(0, values.size).map(({ field, order }) => keyOf(values.get(field), order))
  return { index, range: whole(Buffer.concat(key)) }
}

const isEqual = (value: unknown): value is { $eq: unknown } => isPlain(value) && Object.keys(value).length === 1 && '$eq' in value
