import { randomBytes } from 'node:crypto'
import { collectionExists, invalid, noTransaction, requestFailed } from '../errors'
import { aggregateDocuments } from './aggregate'
import { type Doc, encode, idKey, isPlain, parseWire } from './codec'
import { count, isCovered } from './count'
import { type Asked, fieldsOf, noteCut, noteScan } from './explain'
import { find, type Looked, type Want } from './find'
import { AGGREGATE_DEFAULT, LIST_CAP, LIST_DEFAULT } from './limits'
import { outward } from './outward'
import type { Sort } from './planner'
import { project } from './projection'
import type { Reads } from './reads'
import { setAsDocument } from './retype'
import type { Store } from './store'
import type { Table } from './table'
import type { Transactions } from './transactions'
import { applyUpdate } from './update'
import type { View } from './view'
import type { Sink, Writes } from './write'

export interface Params {
  action: string
  /** The function that asks, for counting what it reads. */
  asker: string
  collectionName?: string
  transactionId?: string
  query?: string
  data?: string | string[]
  projection?: string
  order?: string
  offset?: number
  limit?: number
  multi?: boolean
  merge?: boolean
  upsert?: boolean
  stages?: { stageKey: string; stageValue: string }[]
}

export interface Database {
  store: Store
  transactions: Transactions
  writes: Writes
  reads: Reads
}

type Action = (db: Database, params: Params) => object | Promise<object>

/** The database's part of the wire protocol: one entry an action. */
export const databaseActions: Record<string, Action> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregate,
  'database.startTransaction': async ({ transactions }) => ({ transactionId: (await transactions.begin()).id }),
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
}

async function addCollection({ store, writes }: Database, { collectionName }: Params) {
  const name = collectionName ?? ''
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw invalid(`collection name is invalid: ${name}`)
  const made = await writes.direct(() => store.create(name))
  if (!made) throw collectionExists(name)
  return {}
}

async function insertDocument(db: Database, params: Params) {
  const { table, now } = target(db, params)
  const docs = (params.data as string[]).map((text) => ({ text, doc: parseWire(text, now) }))
  for (const { doc } of docs) refuseDollar(doc)
  const ids = await write(db, params, (sink) => docs.map(({ doc, text }) => insert(sink, table, doc, text)))
  return { data: { insertedIds: ids } }
}

/** Inserts one document, making its `_id` where it has none. */
export function insert(sink: Sink, table: Table, doc: Doc, sent?: string): unknown {
  const { _id = randomBytes(16).toString('hex'), ...rest } = doc
  sink.put(table, null, { _id, ...rest }, sent)
  return typeof _id === 'object' ? String(_id) : _id
}

function getDocument(db: Database, params: Params) {
  const { table, query } = target(db, params)
  const limit = params.limit ? Math.min(params.limit, LIST_CAP) : LIST_DEFAULT
  const skip = params.offset ?? 0
  const projection = params.projection ? parseWire(params.projection, 0) : null
  const text = wholeById(db, params, table, query)
  if (text !== undefined && !projection) return { data: { list: text.map(outward) }, limit, offset: skip }
  const sort = Object.entries(parseWire(params.order, 0)) as Sort
  const looked = find(view(db, params), table, { query, sort, skip, limit })
  const covered = projection && isCovered(looked.plan, [...fieldsOf(query), ...sort.map(([field]) => field)], projection)
  noted(db, params, { table, query, sort }, covered ? { ...looked, rows: 0 } : looked)
  const list = projection
    ? project(
        looked.hits.map(({ doc }) => doc),
        projection,
        query,
      ).map((doc) => outward(encode(doc)))
    : looked.hits.map(({ body }) => outward(body))
  return { data: { list }, limit, offset: skip }
}

/** The commonest read of all: one document by its id, sent as it is stored. */
function wholeById(db: Database, params: Params, table: Table, query: Doc): string[] | undefined {
  if (params.transactionId) return undefined
  const { _id, ...rest } = query
  if ((typeof _id !== 'string' && typeof _id !== 'number') || Object.keys(rest).length > 0) return undefined
  const row = db.store.row(table, idKey(_id))
  db.reads.note(params.asker, { table, query, sort: [] }, row ? 1 : 0)
  return row ? [row.body] : []
}

function calculateDocument(db: Database, params: Params) {
  const { table, query } = target(db, params)
  const counted = count(view(db, params), table, query)
  noted(db, params, { table, query, sort: [] }, counted)
  return { data: { total: counted.total } }
}

async function modifyDocument(db: Database, params: Params) {
  const { table, query, now } = target(db, params)
  const text = params.data as string
  const data = parseWire(text, now)
  if (!params.merge) refuseDollar(data)
  const sent = params.merge ? setAsDocument(text) : text
  return write(db, params, (sink) => {
    const limit = params.multi ? Number.POSITIVE_INFINITY : 1
    const { hits } = noted(db, params, { table, query, sort: [] }, find(sink.view, table, { query, limit }))
    let updated = 0
    for (const hit of hits) {
      const after = params.merge ? applyUpdate(hit.doc, data, { now, query }) : { _id: hit.doc._id, ...data }
      const same = encode(after) === encode(hit.doc)
      if (!same) sink.put(table, hit, after, sent)
      if (!same || !params.merge) updated++ // a replacement counts even when it changes nothing
    }
    const upsert_id = hits.length === 0 && params.upsert ? upsert(sink, table, query, data, now, sent) : null
    return { data: { updated, upsert_id } }
  })
}

function upsert(sink: Sink, table: Table, query: Doc, data: Doc, now: number, sent?: string): unknown {
  const isUpdate = Object.keys(data).some((key) => key.startsWith('$'))
  const base = query._id === undefined ? {} : { _id: query._id }
  return insert(sink, table, isUpdate ? applyUpdate(base, data, { now, inserting: true }) : { ...base, ...data }, sent)
}

async function modifyAndReturnDoc(db: Database, params: Params) {
  const { table, query, now } = target(db, params)
  const data = parseWire(params.data as string, now)
  return write(db, params, (sink) => {
    const hit = noted(db, params, { table, query, sort: [] }, find(sink.view, table, { query, limit: 1 })).hits[0]
    if (!hit) return { data: { updated: 0, doc: null } }
    const after = applyUpdate(hit.doc, data, { now, query })
    const body = encode(after)
    if (body !== encode(hit.doc)) sink.put(table, hit, after, setAsDocument(params.data as string))
    return { data: { updated: 1, doc: outward(body) } } // counts what was found, changed or not
  })
}

async function removeDocument(db: Database, params: Params) {
  const { table, query } = target(db, params)
  return write(db, params, (sink) => {
    const limit = params.multi ? Number.POSITIVE_INFINITY : 1
    const { hits } = noted(db, params, { table, query, sort: [] }, find(sink.view, table, { query, limit }))
    for (const hit of hits) sink.put(table, hit, null)
    return { data: { deleted: hits.length } }
  })
}

function aggregate(db: Database, params: Params) {
  const { table, now } = target(db, params)
  const stages = (params.stages ?? []).map(({ stageKey, stageValue }) => ({ [stageKey]: stageInput(stageValue, now) }))
  const seen = view(db, params)
  const look = (table: Table, want: Want) => {
    const asked = { table, query: want.query, sort: want.sort ?? [] }
    return noted(db, params, asked, find(seen, table, want)).hits.map(({ doc }) => doc)
  }
  const counted = cappedCount(stages)
  if (counted) {
    const { query, most, as } = counted
    const found = count(seen, table, query, most)
    noted(db, params, { table, query, sort: [] }, { hits: [], ...found })
    return { data: { list: found.total > 0 ? [outward(encode({ [as]: found.total }))] : [] } }
  }
  const docs = aggregateDocuments(db.store, look, table, stages)
  const limited = stages.some((stage) => '$limit' in stage)
  if (!limited && docs.length > AGGREGATE_DEFAULT) noteCut(table, docs.length)
  const list = limited ? docs : docs.slice(0, AGGREGATE_DEFAULT)
  return { data: { list: list.map((doc) => outward(encode(doc))) } }
}

/** Stages that ask how many there are, no further than so many: nothing of them is wanted but the number. */
const cappedCount = (stages: Record<string, unknown>[]): { query: Doc; most: number; as: string } | undefined => {
  const [{ $match: query } = {}, { $limit: most } = {}, { $count: as } = {}] = stages
  if (stages.length !== 3 || !isPlain(query) || typeof as !== 'string' || !/^[^$.]+$/.test(as)) return undefined
  return Number.isInteger(most) && (most as number) > 0 ? { query, most: most as number, as } : undefined
}

/** A stage's value may be a document or a bare number or string. */
const stageInput = (text: string, now: number): unknown => parseWire(`{"v":${text}}`, now).v

async function commitTransaction({ transactions, writes }: Database, { transactionId }: Params) {
  await writes.commit(transactions.get(transactionId ?? ''))
  return {}
}

function abortTransaction({ transactions }: Database, { transactionId }: Params) {
  transactions.end(transactions.get(transactionId ?? ''))
  return {}
}

/** MongoDB keeps `$` at the start of a field's name for itself. */
function refuseDollar(doc: Doc): void {
  const field = Object.keys(doc).find((key) => key.startsWith('$'))
  if (field) throw requestFailed(`Document can't have $ prefixed field names: ${field}`)
}

function target(db: Database, { collectionName, query }: Params) {
  const now = db.writes.clock.now()
  return { table: db.store.table(collectionName ?? ''), query: parseWire(query, now), now }
}

function view(db: Database, { transactionId }: Params): View {
  return transactionId ? db.transactions.get(transactionId) : { db: db.store.db, pending: () => undefined }
}

async function write<T>(db: Database, { transactionId }: Params, work: (sink: Sink) => T): Promise<T> {
  if (!transactionId) return db.writes.direct(work)
  if (typeof transactionId !== 'string') throw noTransaction()
  return db.writes.within(db.transactions.get(transactionId), work)
}

function noted<L extends Pick<Looked, 'plan' | 'rows'>>({ reads }: Database, { asker }: Params, asked: Asked, looked: L): L {
  noteScan(asked, looked.plan, looked.rows)
  reads.note(asker, asked, looked.rows)
  return looked
}
