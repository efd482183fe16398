import { type Doc, decode } from './codec'
import { distanceTo, type Near, nearOf } from './geo'
import { judge } from './judge'
import { valuesAt } from './paths'
import { eitherPlan, type Plan, plan, type Sort } from './planner'
import { sorted } from './sort'
import { columns, type RawRow, type Row, rowOf, type Table } from './table'
import type { View } from './view'

export interface Hit extends Row {
  doc: Doc
}

export interface Want {
  query: Doc
  sort?: Sort
  skip?: number
  limit?: number
}

export interface Looked {
  hits: Hit[]
  plan: Plan
  /** Rows read and judged. */
  rows: number
}

/** Finds documents: SQL on declared indexes narrows, the query judges. */
export function find(view: View, table: Table, { query, sort = [], skip = 0, limit = Number.POSITIVE_INFINITY }: Want): Looked {
  const chosen = tried(view, table, { query, sort })
  const test = judge(query)
  const near = sort.length === 0 ? nearOf(query) : null
  const inOrder = (sort.length === 0 && !near) || ('sorted' in chosen && chosen.sorted !== null)
  const pending = view.pending(table)
  const enough = inOrder && !pending?.size ? skip + limit : Number.POSITIVE_INFINITY
  const hits: Hit[] = []
  let rows = 0
  const look = (row: Row, doc: Doc) => {
    rows++
    if (test(doc)) hits.push({ ...row, doc })
  }
  if (enough > 0)
    for (const row of stored(view, table, chosen)) {
      if (pending?.has(row.id)) continue
      look(row, decode(row.body))
      if (hits.length >= enough) break
    }
  if (pending?.size) {
    for (const { before, after } of pending.values())
      if (after) look({ seq: before?.seq ?? Number.MAX_SAFE_INTEGER, ...after }, decode(after.body))
    hits.sort((a, b) => a.seq - b.seq)
  }
  const ordered = near ? nearest(hits, near) : sort.length && (!inOrder || pending?.size) ? sorted(hits, sort) : hits
  return { hits: ordered.slice(skip, skip + limit), plan: chosen, rows }
}

/** What asks for more than this loses to a walk in order that finds a page of it sooner: so many MongoDB tries. */
const TRIAL = 101

/** As planned. In place of a walk in order: what narrows, or the parts of an `or` each by its own index, when these come to their end in a trial. */
function tried(view: View, table: Table, { query, sort }: Required<Pick<Want, 'query' | 'sort'>>): Plan {
  const first = plan(table, query, sort)
  if (first.kind === 'scan' && sort.length === 1 && sort[0]?.[0] === '_id' && onlyTexts(view, table))
    return { kind: 'idRange', ranges: [{ low: 's', high: 't' }], sorted: sort[0][1] === 1 ? 'forward' : 'backward' }
  if (first.kind === 'scan') return eitherPlan(table, query) ?? first
  if (first.kind !== 'index' || first.fields > 0 || !first.sorted) return first
  const unsorted = plan(table, query, [])
  const other = unsorted.kind === 'scan' ? eitherPlan(table, query) : unsorted
  return other && endsSoon(view, table, other) ? other : first
}

function endsSoon(view: View, table: Table, chosen: Plan): boolean {
  const parts = chosen.kind === 'either' ? chosen.plans : [chosen]
  return parts.reduce((found, part) => (found > TRIAL ? found : found + upTo(TRIAL + 1, view, `d${table.id}`, part)), 0) <= TRIAL
}

/** How many rows a plan would read, counted no further than `most`; of an index by its keys alone, before what they lead to is put in order. */
function upTo(most: number, view: View, d: string, chosen: Plan): number {
  if (chosen.kind === 'index') {
    const { index, ranges } = chosen
    const keys = `SELECT 1 FROM x${index.id} WHERE ${anyOf('(key>=? AND key<?)', ranges.length)} LIMIT ${most}`
    return view.db.get<{ n: number }>(`SELECT count(*) AS n FROM (${keys})`, ...ranges.flatMap(({ low, high }) => [low, high]))?.n ?? 0
  }
  let found = 0
  for (const _row of selected(view, d, chosen)) if (++found >= most) break
  return found
}

/** Only ids that are texts lie in the order of `_id`. */
const onlyTexts = (view: View, table: Table) => !view.db.get(`SELECT 1 AS x FROM d${table.id} WHERE id<'s' OR id>='t' LIMIT 1`)

const nearest = (hits: Hit[], { field, from }: Near): Hit[] =>
  hits
    .map((hit) => ({ hit, metres: distanceTo(valuesAt(hit.doc, field).values[0] ?? null, from) }))
    .sort((a, b) => a.metres - b.metres)
    .map(({ hit }) => hit)

function* stored(view: View, table: Table, chosen: Plan): Iterable<Row> {
  for (const row of selected(view, `d${table.id}`, chosen)) yield rowOf(table, row)
}

function selected(view: View, d: string, chosen: Plan): Iterable<RawRow> {
  if (chosen.kind === 'scan') return view.db.iterate<RawRow>(`SELECT ${columns()} FROM ${d} ORDER BY seq`)
  if (chosen.kind === 'idRange') return byIdRange(view, d, chosen)
  if (chosen.kind === 'either') return byEither(view, d, chosen.plans)
  return chosen.kind === 'ids' ? byIds(view, d, chosen.ids) : byIndex(view, d, chosen)
}

function byIds(view: View, d: string, ids: string[]): RawRow[] {
  const rows = ids.map((id) => view.db.get<RawRow>(`SELECT ${columns()} FROM ${d} WHERE id=?`, id))
  return rows.filter((row) => row !== undefined).sort((a, b) => a.seq - b.seq)
}

function byEither(view: View, d: string, plans: Plan[]): RawRow[] {
  const found = new Map(plans.flatMap((part) => [...selected(view, d, part)].map((row) => [row.seq, row] as const)))
  return [...found.values()].sort((a, b) => a.seq - b.seq)
}

/** So many of a condition, halved again and again: SQLite takes an expression a thousand deep and no deeper. */
const anyOf = (condition: string, times: number): string =>
  times < 2 ? condition : `(${anyOf(condition, times >> 1)} OR ${anyOf(condition, times - (times >> 1))})`

function byIdRange(view: View, d: string, { ranges, sorted: way }: Extract<Plan, { kind: 'idRange' }>): Iterable<RawRow> {
  const where = anyOf('(id>=? AND id<=?)', ranges.length)
  const order = way ? `id ${way === 'forward' ? 'ASC' : 'DESC'}` : 'seq'
  const values = ranges.flatMap(({ low, high }) => [low, high])
  return view.db.iterate<RawRow>(`SELECT ${columns()} FROM ${d} WHERE ${where} ORDER BY ${order}`, ...values)
}

interface KeyedRow extends RawRow {
  key: ArrayBuffer
}

/** Several stretches, each in order, as one: what stands behind the part of the key that is fixed decides. A document that stands in two is given once. */
function* merged(walks: Generator<KeyedRow>[], { sorted: way, fixed }: Extract<Plan, { kind: 'index' }>): Iterable<RawRow> {
  const given = new Set<number>()
  const next = (i: number) => {
    const { value, done } = (walks[i] as Generator<KeyedRow>).next()
    return done ? [] : [{ i, row: value as KeyedRow, key: Buffer.from((value as KeyedRow).key).subarray(fixed[i]) }]
  }
  const first = (a: Front, b: Front) => (Buffer.compare(a.key, b.key) || a.row.seq - b.row.seq) * (way === 'forward' ? 1 : -1)
  try {
    let fronts: Front[] = walks.flatMap((_walk, i) => next(i))
    while (fronts.length > 0) {
      const front = fronts.reduce((a, b) => (first(b, a) < 0 ? b : a))
      if (!given.has(front.row.seq)) yield front.row
      given.add(front.row.seq)
      fronts = fronts.flatMap((one) => (one === front ? next(one.i) : [one]))
    }
  } finally {
    for (const walk of walks) walk.return(undefined)
  }
}

interface Front {
  i: number
  row: KeyedRow
  key: Buffer
}

function* byIndex(view: View, d: string, chosen: Extract<Plan, { kind: 'index' }>): Iterable<RawRow> {
  const { index, ranges, sorted: way, fields } = chosen
  const x = `x${index.id}`
  if (!way && ranges.length === 1 && fields === index.keys.length) {
    // one exact key: its entries already stand in the order the documents came
    yield* view.db.iterate<RawRow>(
      `SELECT ${columns('d.')} FROM ${x} x CROSS JOIN ${d} d ON d.seq=x.seq WHERE x.key=? ORDER BY x.seq`,
      ranges[0]!.low,
    )
    return
  }
  if (way) {
    const order = way === 'forward' ? 'x.key, x.seq' : 'x.key DESC, x.seq DESC'
    const sql = `SELECT ${columns('d.')},x.key FROM ${x} x CROSS JOIN ${d} d ON d.seq=x.seq WHERE x.key>=? AND x.key<? ORDER BY ${order}`
    const walks = ranges.map(({ low, high }) => view.db.iterate<KeyedRow>(sql, low, high))
    yield* walks.length === 1 ? (walks[0] as Iterable<RawRow>) : merged(walks, chosen)
    return
  }
  const where = anyOf('(key>=? AND key<?)', ranges.length)
  const values = ranges.flatMap(({ low, high }) => [low, high])
  yield* view.db.iterate<RawRow>(`SELECT ${columns()} FROM ${d} WHERE seq IN (SELECT seq FROM ${x} WHERE ${where}) ORDER BY seq`, ...values)
}
