import { type Doc, decode } from './codec'
import { distanceTo, type Near, nearOf } from './geo'
import { judge } from './judge'
import { valuesAt } from './paths'
import { type Plan, plan, type Range, type Sort } from './planner'
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
  const chosen = plan(table, query, sort)
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
  return chosen.kind === 'ids' ? byIds(view, d, chosen.ids) : byIndex(view, d, chosen)
}

function byIds(view: View, d: string, ids: string[]): RawRow[] {
  const rows = ids.map((id) => view.db.get<RawRow>(`SELECT ${columns()} FROM ${d} WHERE id=?`, id))
  return rows.filter((row) => row !== undefined).sort((a, b) => a.seq - b.seq)
}

function byIdRange(view: View, d: string, { ranges, sorted: way }: Extract<Plan, { kind: 'idRange' }>): Iterable<RawRow> {
  const where = ranges.map(() => '(id>=? AND id<=?)').join(' OR ')
  const order = way ? `id ${way === 'forward' ? 'ASC' : 'DESC'}` : 'seq'
  const values = ranges.flatMap(({ low, high }) => [low, high])
  return view.db.iterate<RawRow>(`SELECT ${columns()} FROM ${d} WHERE ${where} ORDER BY ${order}`, ...values)
}

function* byIndex(view: View, d: string, { index, ranges, sorted: way, fields }: Extract<Plan, { kind: 'index' }>): Iterable<RawRow> {
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
    const [range] = ranges as [Range]
    const order = way === 'forward' ? 'x.key, x.seq' : 'x.key DESC, x.seq DESC'
    yield* view.db.iterate<RawRow>(
      `SELECT ${columns('d.')} FROM ${x} x CROSS JOIN ${d} d ON d.seq=x.seq WHERE x.key>=? AND x.key<? ORDER BY ${order}`,
      range.low,
      range.high,
    )
    return
  }
  const where = ranges.map(() => '(key>=? AND key<?)').join(' OR ')
  const values = ranges.flatMap(({ low, high }) => [low, high])
  yield* view.db.iterate<RawRow>(`SELECT ${columns()} FROM ${d} WHERE seq IN (SELECT seq FROM ${x} WHERE ${where}) ORDER BY seq`, ...values)
}

export function count(view: View, table: Table, query: Doc): { total: number; plan: Plan; rows: number } {
  if (Object.keys(query).length === 0 && !view.pending(table)?.size) {
    const { n } = view.db.get<{ n: number }>(`SELECT count(*) n FROM d${table.id}`)!
    return { total: n, plan: { kind: 'scan' }, rows: 0 }
  }
  const { hits, plan: chosen, rows } = find(view, table, { query })
  return { total: hits.length, plan: chosen, rows }
}
