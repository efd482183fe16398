/** The database: a thin typed layer over the real @cloudbase/node-sdk, the same in production and on a laptop. */
import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk'
import type { End } from '../../types/contract/call'
import type { Collection, Doc } from '../../types/entities/collections'
import { CallError } from './call-error'

export const app = init({ env: SYMBOL_CURRENT_ENV })
const db = app.database()
export const _ = db.command

/** A condition on a text, or on any of several: it has these words, whatever spaces stand between their letters. */
export const containing = (words: string) =>
  db.RegExp({ regexp: [...words.replace(/\s/g, '')].map((c) => c.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s*'), options: 'i' })

/** A condition: a text stands there. Unlike `exists`, an index narrows it. */
export const isSaid = _.gt('')

/** A condition on a collection's fields: plain values or what `_` makes; or several conditions joined by `_.or` and `_.and`. */
export type Where<C extends Collection> = ({ [F in keyof Doc<C>]?: unknown } & Record<string, unknown>) | ReturnType<typeof _.or>
/** In what order: by the first field, and where that is the same by the next. */
export type Sort = [field: string, order: 'asc' | 'desc'][]
export const idsInOrder: Sort = [['_id', 'asc']]

/** What lies behind an end in its order, the first field's stretch first so that an index narrows it. At most one field stands before the id. */
const behind = (sort: Sort, end: End) => {
  const [first = ['_id', 'asc'], second] = sort
  const [value, id] = end
  const [field, order] = first
  if (!second) return { [field]: order === 'asc' ? _.gt(value) : _.lt(value) }
  const [further, from] = order === 'asc' ? [_.gt(value), _.gte(value)] : [_.lt(value), _.lte(value)]
  return _.and({ [field]: from }, _.or({ [field]: further }, { [second[0]]: second[1] === 'asc' ? _.gt(id) : _.lt(id) }))
}

/** Where a page of a list ends: the values of what it is in order of. Nothing of it where there is no row, or its last has none of that. */
export const endOf = (sort: Sort, rows: object[]): { end?: End } => {
  const last = rows.at(-1) as Record<string, End[number]> | undefined
  const end = sort.map(([field]) => last?.[field])
  return end.every((value) => value !== undefined) ? { end: end as End } : {}
}

/** The SDK sometimes answers `{code, message}` instead of throwing: here it always throws. */
const checked = async <T>(answer: Promise<T>): Promise<T> => {
  const result = (await answer) as T & { code?: string; message?: string }
  if (result?.code) throw Object.assign(new Error(result.message), { code: result.code })
  return result
}

/** Whether an error says that a document of this id is there already (MongoDB's E11000, as CloudBase passes it on). */
const isDuplicate = (e: unknown) => e instanceof Error && /E11000|duplicate/i.test(e.message)
const isConflict = (e: unknown) => (e as { code?: string } | null)?.code === 'DATABASE_TRANSACTION_CONFLICT'
const mostTries = 12
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** What can be done to several documents at once: each call names one document, the only form that the SDK keeps inside a transaction. */
export interface Transaction {
  get<C extends Collection>(c: C, id: string): Promise<Doc<C> | null>
  add<C extends Collection>(c: C, doc: Doc<C>): Promise<void>
  put<C extends Collection>(c: C, doc: Doc<C> & { _id: string }): Promise<void>
  change(c: Collection, id: string, update: Record<string, unknown>): Promise<void>
  remove(c: Collection, id: string): Promise<void>
}

const inside = (t: Awaited<ReturnType<typeof db.startTransaction>>): Transaction => ({
  get: async <C extends Collection>(c: C, id: string) => {
    const { data } = (await checked(t.collection(c).doc(id).get())) as { data: unknown }
    return ((Array.isArray(data) ? data[0] : data) as Doc<C> | undefined) ?? null
  },
  add: async (c, doc) => void (await checked(t.collection(c).add(doc))),
  put: async (c, { _id, ...doc }) => void (await checked(t.collection(c).doc(_id).set(doc))),
  change: async (c, id, update) => void (await checked(t.collection(c).doc(id).update(update))),
  remove: async (c, id) => void (await checked(t.collection(c).doc(id).remove())),
})

interface Listing {
  sort?: Sort
  limit?: number
  skip?: number
  after?: End | undefined
  fields?: Record<string, boolean>
}

export const store = {
  /** One document, or null. */
  get: async <C extends Collection>(c: C, id: string): Promise<Doc<C> | null> => {
    const { data } = await checked(db.collection(c).doc(id).get())
    return (data[0] as Doc<C> | undefined) ?? null
  },

  /** Documents that match, at most `limit` (CloudBase's own cap is 1000), the whole or only the `fields` named. `after`: only those behind this end in their order; without it `skip` passes over those before. */
  list: async <C extends Collection>(
    c: C,
    where: Where<C>,
    { sort = [], limit = 1000, skip = 0, after, fields }: Listing = {},
  ): Promise<Doc<C>[]> => {
    const goesOn = after?.length === sort.length && sort.length > 0
    let query = db
      .collection(c)
      .where(goesOn ? _.and(where, behind(sort, after)) : where)
      .limit(limit)
      .skip(goesOn ? 0 : skip)
    for (const [field, order] of sort) query = query.orderBy(field, order)
    if (fields) query = query.field(fields)
    const { data } = await checked(query.get())
    return data as Doc<C>[]
  },

  /** Every document that matches, a thousand a request, each behind the last: what was read is not looked at again. */
  all: async <C extends Collection>(c: C, where: Where<C>, options: { fields?: Record<string, boolean> } = {}): Promise<Doc<C>[]> => {
    const found: Doc<C>[] = []
    for (;;) {
      const behind = found.length === 0 ? where : _.and(where, { _id: _.gt(found.at(-1)?._id) })
      const page = await store.list(c, behind, { ...options, sort: [['_id', 'asc']] })
      found.push(...page)
      if (page.length < 1000) return found
    }
  },

  /** The documents of these ids that there are, by id. */
  byId: async <C extends Collection>(c: C, ids: string[]): Promise<Map<string, Doc<C>>> => {
    const wanted = [...new Set(ids)]
    const parts = Array.from({ length: Math.ceil(wanted.length / 500) }, (_part, i) => wanted.slice(i * 500, (i + 1) * 500))
    const found = (await Promise.all(parts.map((part) => store.list(c, { _id: _.in(part) } as Where<C>)))).flat()
    return new Map(found.map((doc) => [doc._id as string, doc]))
  },

  count: async <C extends Collection>(c: C, where: Where<C>): Promise<number> => {
    const { total } = await checked(db.collection(c).where(where).count())
    return total ?? 0
  },

  /** Adds a document under its own id. False when one of that id is there already: doing it twice is doing it once. */
  add: async <C extends Collection>(c: C, doc: Doc<C>): Promise<boolean> => {
    try {
      await checked(db.collection(c).add(doc))
      return true
    } catch (e) {
      if (isDuplicate(e)) return false
      throw e
    }
  },

  /** Writes the whole document under its id, whether or not one was there. */
  put: async <C extends Collection>(c: C, { _id, ...doc }: Doc<C> & { _id: string }): Promise<void> => {
    await checked(db.collection(c).doc(_id).set(doc))
  },

  /** Changes the documents that match with plain values or operators of `_`; gives how many changed. */
  updateWhere: async <C extends Collection>(c: C, where: Where<C>, update: Record<string, unknown>): Promise<number> => {
    const { updated } = await checked(db.collection(c).where(where).update(update))
    return updated ?? 0
  },

  remove: async <C extends Collection>(c: C, where: Where<C>): Promise<number> => {
    const { deleted } = await checked(db.collection(c).where(where).remove())
    return Number(deleted ?? 0)
  },

  /** All of the work or none of it. Begun again when somebody else was at the same documents: it must do nothing but these changes. */
  transaction: async <T>(work: (t: Transaction) => Promise<T>, tries = mostTries): Promise<T> => {
    const t = await db.startTransaction()
    try {
      const result = await work(inside(t))
      await t.commit()
      return result
    } catch (e) {
      await t.rollback().catch(() => {}) // a conflict may have ended it already
      if (!isConflict(e)) throw e
      if (tries <= 1) throw new CallError('tooMany', '这会儿好几个人在同时改，请过几秒再试')
      await pause(Math.random() * Math.min(400, 20 * 2 ** (mostTries - tries)))
      return store.transaction(work, tries - 1)
    }
  },

  /** As `transaction`, for work that adds a document of its own: false when one of that id is there already. */
  insertOnceInTransaction: async (work: (t: Transaction) => Promise<void>): Promise<boolean> => {
    try {
      await store.transaction(work)
      return true
    } catch (e) {
      if (isDuplicate(e)) return false
      throw e
    }
  },

  /** Runs aggregation stages, e.g. `{ $match: … }, { $group: … }`, inside the database. */
  aggregate: async <T>(c: Collection, ...stages: Record<string, unknown>[]): Promise<T[]> => {
    let pipeline = db.collection(c).aggregate() as unknown as Record<string, (value: unknown) => unknown>
    // without a limit of its own an aggregation gives 20
    const limited = stages.some((stage) => '$limit' in stage) ? stages : [...stages, { $limit: 1000 }]
    for (const stage of limited)
      for (const [name, value] of Object.entries(stage)) pipeline = pipeline[name.slice(1)]?.(value) as typeof pipeline
    const { data } = await checked((pipeline.end as unknown as () => Promise<{ data: T[] }>)())
    return data
  },
}
