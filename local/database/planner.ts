import { BSONRegExp, ObjectId } from 'bson'
import { type Doc, idKey, isPlain } from './codec'
import { keyOf, typeBounds } from './key'
import type { Index, Table } from './table'

export type Sort = [field: string, order: 1 | -1][]

/** Where to look for a query's documents. What is found there is still judged against the query. */
export type Plan =
  | { kind: 'ids'; ids: string[] }
  | { kind: 'idRange'; ranges: { low: string; high: string }[]; sorted: 'forward' | 'backward' | null }
  | { kind: 'index'; index: Index; ranges: Range[]; sorted: 'forward' | 'backward' | null; fields: number; fixed: number[] }
  | { kind: 'either'; plans: Plan[] }
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
  /** Any of these: `or` over one field with a range among them. */
  any?: Bound[]
}

/** The most separate ranges one plan may have: `in` lists multiply. */
const RANGE_LIMIT = 500
/** So many stretches, each in order, are merged into one order; MongoDB sorts what is more. */
const MERGE_LIMIT = 200

export function plan(table: Table, query: Doc, sort: Sort): Plan {
  const bounds = boundsOf(query)
  const ids = bounds.get('_id')?.equal
  if (ids?.every(isSimple)) return { kind: 'ids', ids: [...new Set(ids.map(idKey))] }
  if ([...bounds.values()].some(({ equal }) => equal?.length === 0)) return { kind: 'ids', ids: [] } // one of none
  const byId = idUse(bounds.get('_id'), sort)
  let { found: best, score: bestScore } = byId
  for (const index of table.indexes) {
    const { found, score } = indexUse(index, bounds, sort)
    if (score > bestScore) [best, bestScore] = [found, score]
  }
  return best
}

/** `or` over several fields: each part by an index of its own, when every one has some. */
export function eitherPlan(table: Table, query: Doc): Plan | undefined {
  const parts = query.$or
  if (!Array.isArray(parts) || !parts.every(isPlain)) return undefined
  const plans = parts.map((part) => plan(table, part, []))
  return plans.some(({ kind }) => kind === 'scan') ? undefined : { kind: 'either', plans }
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

/** Every collection has its documents by `_id`: a stretch of texts is read from there where no index narrows. */
function idUse(bound: Bound | undefined, sort: Sort): { found: Plan; score: number } {
  const parts = bound?.any ?? (bound ? [bound] : [])
  const ranges = parts.flatMap(({ equal, low, high }) =>
    equal ? equal.map((id) => ({ low: id, high: id })) : [{ low: low ?? '', high: high ?? '\u{10ffff}' }],
  )
  if (ranges.length === 0 || ranges.some(({ low, high }) => typeof low !== 'string' || typeof high !== 'string'))
    return { found: { kind: 'scan' }, score: 0 }
  const byId = ranges.length === 1 && sort.length === 1 && sort[0]?.[0] === '_id'
  const sorted = byId ? (sort[0]?.[1] === 1 ? 'forward' : 'backward') : null
  const found = ranges.map(({ low, high }) => ({ low: idKey(low), high: idKey(high) }))
  return { found: { kind: 'idRange', ranges: found, sorted }, score: sorted ? 4 : 3 }
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
  const sorted =
    prefixes.length <= MERGE_LIMIT && !bounds.get(index.keys[fields]?.field ?? '')?.any && arraysFixed(index.multi, fields)
      ? sortedBy(
          rest,
          index.keys.slice(0, fields).filter(({ field }) => bounds.get(field)?.equal?.length === 1),
          sort,
        )
      : null
  const next = rest[0]
  const asked = next && bounds.get(next.field)
  const bound = asked && prefixes.length * (asked.any?.length ?? 1) <= RANGE_LIMIT ? asked : undefined
  const ranges = prefixes.flatMap((prefix) =>
    next && bound && !bound.equal ? rangesOf(prefix, bound, next.order, (index.multi & (1 | (2 << fields))) > 0) : [whole(prefix)],
  )
  const narrowed = fields * 10 + (bound && !bound.equal ? 5 : 0)
  const score = narrowed + (sorted ? 6 : 0)
  return { found: { kind: 'index', index, ranges, sorted, fields, fixed: prefixes.map(({ length }) => length) }, score }
}

const rangesOf = (prefix: Buffer, { any, ...bound }: Bound, order: 1 | -1, multi: boolean): Range[] =>
  (any ?? [bound]).flatMap((one) =>
    one.equal ? one.equal.map((value) => whole(Buffer.concat([prefix, keyOf(value, order)]))) : [ranged(prefix, one, order, multi)],
  )

/** One value of an array is asked for, so each document stands in the stretch once; what follows in the key has one value a document. */
const arraysFixed = (multi: number, fields: number) => (multi & ~((2 << fields) - 2)) === 0

export const whole = (prefix: Buffer): Range => ({ low: prefix, high: Buffer.concat([prefix, Buffer.from([0xff])]) })

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
    else if (known.equal || known.any) return
    else if (bound.equal) bounds.set(field, bound)
    else {
      if ('low' in bound && !('low' in known)) known.low = bound.low
      if ('high' in bound && !('high' in known)) known.high = bound.high
    }
  }
  const walk = (part: Doc) => {
    for (const [field, condition] of Object.entries(part)) {
      if (field === '$and' && Array.isArray(condition)) condition.filter(isPlain).forEach(walk)
      else if (field === '$or' && Array.isArray(condition)) for (const [f, b] of eitherOf(condition)) add(f, b)
      else if (!field.startsWith('$')) for (const bound of bound1(condition)) add(field, bound)
    }
  }
  walk(query)
  return bounds
}

/** `or` over one field is an `in`, or several stretches. */
function eitherOf(parts: unknown[]): [string, Bound][] {
  const found = parts.map((part) => [...(isPlain(part) ? boundsOf(part) : [])])
  const field = found[0]?.[0]?.[0]
  if (!field || found.some((bounds) => bounds.length !== 1 || bounds[0]?.[0] !== field)) return []
  const any = found.flatMap(([one]) => one?.[1].any ?? (one ? [one[1]] : []))
  if (any.length > RANGE_LIMIT) return []
  return [[field, any.every(({ equal }) => equal) ? { equal: any.flatMap(({ equal = [] }) => equal) } : { any }]]
}

function bound1(condition: unknown): Bound[] {
  if (isSimple(condition)) return [{ equal: [condition] }]
  if (!isPlain(condition)) return []
  const out: Bound[] = []
  for (const [op, value] of Object.entries(condition)) {
    if (op === '$eq' && isSimple(value)) out.push({ equal: [value] })
    else if (op === '$in' && Array.isArray(value) && value.every(isSimple)) out.push({ equal: value })
    else if (op === '$all' && Array.isArray(value) && value.length > 0 && isSimple(value[0])) out.push({ equal: [value[0]] })
    else if ((op === '$gt' || op === '$gte') && isOrdered(value)) out.push({ low: value })
    else if ((op === '$lt' || op === '$lte') && isOrdered(value)) out.push({ high: value })
  }
  return out
}

const isOrdered = (value: unknown) => typeof value === 'number' || typeof value === 'string' || value instanceof Date

/** A value that an index can be asked for. */
export const isSimple = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || isOrdered(value) || (value instanceof ObjectId && !(value instanceof BSONRegExp))
