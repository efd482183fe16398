import { BSONRegExp, ObjectId } from 'bson'
import { type Doc, idKey, isPlain } from './codec'
import { keyOf, typeBounds } from './key'
import type { Index, Table } from './table'

export type Sort = [field: string, order: 1 | -1][]

/** Where to look for a query's documents. What is found there is still judged against the query. */
export type Plan =
  | { kind: 'ids'; ids: string[] }
  | { kind: 'index'; index: Index; ranges: Range[]; sorted: 'forward' | 'backward' | null; fields: number }
  | { kind: 'scan' }

/** Key bytes from `low` up to, not including, `high`. */
export interface Range {
  low: Buffer
  high: Buffer
}

interface Bound {
  equal?: unknown[]
  low?: unknown
  high?: unknown
}

/** The most separate ranges one plan may have: `in` lists multiply. */
const RANGE_LIMIT = 500

export function plan(table: Table, query: Doc, sort: Sort): Plan {
  const bounds = boundsOf(query)
  const ids = bounds.get('_id')?.equal
  if (ids?.every(isSimple)) return { kind: 'ids', ids: [...new Set(ids.map(idKey))] }
  let best: Plan = { kind: 'scan' }
  let bestScore = 0
  for (const index of table.indexes) {
    const { found, score } = indexUse(index, bounds, sort)
    if (score > bestScore) [best, bestScore] = [found, score]
  }
  return best
}

/** The index that would serve a query which has none, for the log. */
export function wantedIndex(query: Doc, sort: Sort): string {
  const bounds = boundsOf(query)
  const equal = [...bounds].filter(([, b]) => b.equal).map(([field]) => field)
  const sorted = sort.filter(([field]) => !equal.includes(field)).map(([f, order]) => (order === -1 ? `-${f}` : f))
  const ranged = [...bounds].filter(([, b]) => !b.equal).map(([field]) => field)
  const rest = ranged.filter((field) => !sorted.includes(field) && !sorted.includes(`-${field}`))
  return [...equal, ...sorted, ...rest].join(', ')
}

function indexUse(index: Index, bounds: Map<string, Bound>, sort: Sort): { found: Plan; score: number } {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  let fields = 0
  for (const { field, order } of index.keys) {
    const equal = bounds.get(field)?.equal
    if (!equal || equal.length * prefixes.length > RANGE_LIMIT) break
    const parts = equal.map((value) => keyOf(value, order))
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => Buffer.concat([prefix, part])))
    fields++
  }
  const rest = index.keys.slice(fields)
  const sorted = prefixes.length === 1 && arraysFixed(index.multi, fields) ? sortedBy(rest, index.keys.slice(0, fields), sort) : null
  const next = rest[0]
  const bound = next && bounds.get(next.field)
  const ranges = prefixes.map((prefix) =>
    next && bound && !bound.equal ? ranged(prefix, bound, next.order, index.multi > 0) : whole(prefix),
  )
  const narrowed = fields * 10 + (bound && !bound.equal ? 5 : 0)
  const score = narrowed + (sorted ? 6 : 0)
  return { found: { kind: 'index', index, ranges, sorted, fields }, score }
}

/** One value of an array is asked for, so each document stands in the stretch once; what follows in the key has one value a document. */
const arraysFixed = (multi: number, fields: number) => (multi & ~((2 << fields) - 2)) === 0

const whole = (prefix: Buffer): Range => ({ low: prefix, high: Buffer.concat([prefix, Buffer.from([0xff])]) })

function ranged(prefix: Buffer, bound: Bound, order: 1 | -1, multi: boolean): Range {
  // In an array one element may meet one bound and another the other, so only one may narrow.
  const { low, high } = multi && 'low' in bound && 'high' in bound ? ({ low: bound.low } as Bound) : bound
  const sides = {
    low: low !== undefined ? keyOf(low) : typeBounds(high).first,
    high: high !== undefined ? Buffer.concat([keyOf(high), Buffer.from([0xff])]) : typeBounds(low).last,
  }
  if (order === 1) return { low: Buffer.concat([prefix, sides.low]), high: Buffer.concat([prefix, sides.high]) }
  return {
    low: Buffer.concat([prefix, inverted(high !== undefined ? keyOf(high) : typeBounds(low).first, high === undefined)]),
    high: Buffer.concat([prefix, inverted(sides.low, false), Buffer.from([0xff])]),
  }
}

/** A descending field's bytes. An open end starts at the type byte itself. */
function inverted(bytes: Buffer, typeOnly: boolean): Buffer {
  const source = typeOnly ? bytes.subarray(0, 1) : bytes
  return Buffer.from(source.map((byte) => 255 - byte))
}

function sortedBy(rest: Index['keys'], fixed: Index['keys'], sort: Sort): 'forward' | 'backward' | null {
  const wanted = sort.filter(([field]) => !fixed.some((key) => key.field === field))
  if (sort.length === 0) return null
  if (wanted.length > rest.length) return null
  const way = (order: 1 | -1) => wanted.every(([field, o], i) => rest[i]!.field === field && rest[i]!.order === o * order)
  if (way(1)) return 'forward'
  return way(-1) ? 'backward' : null
}

/** What a query demands of each field, as far as an index could use it. */
function boundsOf(query: Doc): Map<string, Bound> {
  const bounds = new Map<string, Bound>()
  const add = (field: string, bound: Bound) => {
    const known = bounds.get(field)
    if (!known) bounds.set(field, bound)
    else if (known.equal) return
    else if (bound.equal) bounds.set(field, bound)
    else {
      if ('low' in bound && !('low' in known)) known.low = bound.low
      if ('high' in bound && !('high' in known)) known.high = bound.high
    }
  }
  const walk = (part: Doc) => {
    for (const [field, condition] of Object.entries(part)) {
      if (field === '$and' && Array.isArray(condition)) condition.filter(isPlain).forEach(walk)
      else if (field === '$or' && Array.isArray(condition)) for (const [f, b] of orToIn(condition)) add(f, b)
      else if (!field.startsWith('$')) for (const bound of bound1(condition)) add(field, bound)
    }
  }
  walk(query)
  return bounds
}

/** `or` over one field is an `in`. */
function orToIn(parts: unknown[]): [string, Bound][] {
  const fields = parts.map((part) => (isPlain(part) ? Object.keys(part) : []))
  const field = fields[0]?.[0]
  if (!field || field.startsWith('$') || fields.some((keys) => keys.length !== 1 || keys[0] !== field)) return []
  const equal: unknown[] = []
  for (const part of parts as Doc[]) {
    const bound = bound1(part[field])[0]
    if (!bound?.equal) return []
    equal.push(...bound.equal)
  }
  return [[field, { equal }]]
}

function bound1(condition: unknown): Bound[] {
  if (isSimple(condition)) return [{ equal: [condition] }]
  if (!isPlain(condition)) return []
  const out: Bound[] = []
  for (const [op, value] of Object.entries(condition)) {
    if (op === '$eq' && isSimple(value)) out.push({ equal: [value] })
    else if (op === '$in' && Array.isArray(value) && value.length > 0 && value.every(isSimple)) out.push({ equal: value })
    else if (op === '$all' && Array.isArray(value) && value.length > 0 && isSimple(value[0])) out.push({ equal: [value[0]] })
    else if ((op === '$gt' || op === '$gte') && isOrdered(value)) out.push({ low: value })
    else if ((op === '$lt' || op === '$lte') && isOrdered(value)) out.push({ high: value })
  }
  return out
}

const isOrdered = (value: unknown) => typeof value === 'number' || typeof value === 'string' || value instanceof Date

const isSimple = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || isOrdered(value) || (value instanceof ObjectId && !(value instanceof BSONRegExp))
