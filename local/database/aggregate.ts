import { Aggregator } from 'mingo/aggregator'
import { CloudError, isEngines, requestFailed } from '../errors'
import { badOperator } from './bad-operator'
import { type Doc, isPlain, withRegExps } from './codec'
import { dialect } from './dialect'
import type { Want } from './find'
import { distanceTo, shapeOf } from './geo'
import { valuesAt } from './paths'
import type { Sort } from './planner'
import { prepared, type Stage } from './stages'
import type { Store } from './store'
import type { Table } from './table'
import { applyUpdate } from './update'

/** Gives the documents that a query finds. */
type Look = (table: Table, want: Want) => Doc[]

/** Runs a pipeline: its leading `$match`, `$sort` and `$limit` go to the store, the rest is computed here. */
export function aggregateDocuments(store: Store, look: Look, table: Table, asked: Stage[]): Doc[] {
  const stages = prepared(asked)
  const near = stages[0]?.$geoNear
  const { rest, ...want } = near ? { query: {}, rest: stages.slice(1) } : leading(stages)
  const docs = near ? geoNear(look, table, near as GeoNear) : look(table, want)
  const collectionResolver = (name: string) => look(store.table(name), { query: {} })
  try {
    return new Aggregator(
      rest.map((stage) => withRegExps(stage) as Stage),
      { ...dialect, collectionResolver },
    )
      .run<Doc>(docs)
      .map((doc) => present(doc) as Doc)
  } catch (error) {
    if (error instanceof CloudError || isEngines(error)) throw error
    if (error instanceof Error && /unregistered|unknown|invalid|not supported/i.test(error.message)) throw badOperator(error)
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}

/** What was computed from missing fields is missing too; in an array it is null. */
function present(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : present(item)))
  if (!isPlain(value)) return value
  const kept = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(kept.map(([key, item]) => [key, present(item)]))
}

interface GeoNear {
  near: unknown
  distanceField: string
  includeLocs?: string
  key?: string
  query?: Doc
  limit?: number
  minDistance?: number
  maxDistance?: number
  distanceMultiplier?: number
}

/** The first stage `$geoNear`: nearest first, each with its distance. */
function geoNear(look: Look, table: Table, { near, query = {}, key, ...want }: GeoNear): Doc[] {
  const from = shapeOf(near)?.points[0]
  if (!from) throw badOperator(new Error('$geoNear requires a point'))
  const rows = look(table, { query }).flatMap((doc) => {
    const field = key ?? Object.keys(doc).find((name) => shapeOf(doc[name]))
    const place = field && valuesAt(doc, field).values[0]
    const metres = place ? distanceTo(place, from) : Number.POSITIVE_INFINITY
    const inside = metres < Number.POSITIVE_INFINITY && metres >= (want.minDistance ?? 0) && metres <= (want.maxDistance ?? metres)
    return inside ? [{ doc, place, metres }] : []
  })
  rows.sort((a, b) => a.metres - b.metres)
  return rows.slice(0, want.limit ?? rows.length).map(({ doc, place, metres }) => {
    const set: Doc = { [want.distanceField]: metres * (want.distanceMultiplier ?? 1) }
    if (want.includeLocs) set[want.includeLocs] = place
    return applyUpdate(doc, { $set: set }, { now: 0 })
  })
}

function leading(stages: Stage[]): Want & { rest: Stage[] } {
  const rest = [...stages]
  const want: Want = { query: {} }
  if (isPlain(rest[0]?.$match)) want.query = rest.shift()!.$match as Doc
  if (isPlain(rest[0]?.$sort)) want.sort = Object.entries(rest.shift()!.$sort as Doc) as Sort
  if (rest[0]?.$limit) want.limit = rest.shift()!.$limit as number
  return { ...want, rest }
}
