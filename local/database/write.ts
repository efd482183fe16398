import type { Clock } from '../clock'
import { conflict, duplicateKey } from '../errors'
import { type Doc, encode, idKey } from './codec'
import { checkSize } from './limits'
import { retype } from './retype'
import type { Store } from './store'
import { keysOf, type Row, shownKey, type Table, writeRow } from './table'
import { Held, type Transaction, type Transactions } from './transactions'
import type { View } from './view'
import type { Writer } from './writer'

/** Thrown where a transaction's write meets another's. */
export class Clash extends Error {}

const rowLock = (table: Table, id: string) => `${table.id}:${id}`

/** Where writes go: straight to the store, or into a transaction until it commits. */
export interface Sink {
  view: View
  /** `doc` null deletes; `before` null inserts. `sent` is text whose kinds of numbers are to be kept. */
  put(table: Table, before: Row | null, doc: Doc | null, ...sent: (string | undefined)[]): void
}

export class Writes {
  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly transactions: Transactions,
    readonly clock: Clock,
  ) {}

  /** Runs a write on the store itself, after any transaction that holds what it touches. */
  async direct<T>(work: (sink: Sink) => T): Promise<T> {
    const sink: Sink = {
      view: { db: this.store.db, pending: () => undefined },
      put: (table, before, doc, ...sent) => this.putLive(table, before, doc, sent),
    }
    for (;;) {
      try {
        return await this.writer.run(() => work(sink))
      } catch (error) {
        if (!(error instanceof Held)) throw error
        await error.holder.done
      }
    }
  }

  /** Runs a write inside a transaction; a conflict ends the transaction, as does any refused write. */
  within<T>(tx: Transaction, work: (sink: Sink) => T): T {
    try {
      return work({ view: tx, put: (table, before, doc, ...sent) => this.putPending(tx, table, before, doc, sent) })
    } catch (error) {
      if (error instanceof Clash) {
        this.transactions.clash(tx)
        throw conflict()
      }
      this.transactions.end(tx)
      throw error
    }
  }

  async commit(tx: Transaction): Promise<void> {
    try {
      await this.writer.run(() => {
        for (const [table, writes] of tx.writes)
          for (const { before, after } of deletesFirst(writes.values())) {
            const id = (before ?? after)?.id
            if (id === undefined) continue // made and removed inside the transaction
            const now = this.store.row(table, id)
            if ((now?.rev ?? null) !== (before?.rev ?? null)) throw conflict()
            if (now || after) writeRow(this.store.db, table, now, after)
          }
      })
    } finally {
      this.transactions.end(tx)
    }
  }

  private putLive(table: Table, before: Row | null, doc: Doc | null, sent: (string | undefined)[]): void {
    const after = this.encoded(doc, [before?.body, ...sent])
    const id = (before ?? after)!.id
    this.refuseHeld(rowLock(table, id))
    if (after) for (const key of uniqueLocks(table, after.doc)) this.refuseHeld(key)
    if (!before && this.store.row(table, id)) throw duplicateKey(table.name, '_id_', `{ _id: ${JSON.stringify(doc!._id)} }`)
    writeRow(this.store.db, table, before, after)
  }

  private refuseHeld(key: string): void {
    const holder = this.transactions.holder(key)
    if (holder) throw new Held(holder)
  }

  private putPending(tx: Transaction, table: Table, before: Row | null, doc: Doc | null, sent: (string | undefined)[]): void {
    const after = this.encoded(doc, [before?.body, ...sent])
    const id = (before ?? after)!.id
    const writes = tx.pend(table)
    const known = writes.get(id)
    const base = known ? known.before : before
    if (!before && (known?.after || (!known && this.store.row(table, id, tx.db))))
      throw duplicateKey(table.name, '_id_', `{ _id: ${JSON.stringify(doc!._id)} }`)
    const original = known ? base : (before ?? this.store.row(table, id, tx.db))
    this.take(tx, rowLock(table, id))
    if (!known && (this.store.row(table, id)?.rev ?? null) !== (original?.rev ?? null)) throw new Clash()
    if (after) this.takeUnique(tx, table, id, after.doc)
    writes.set(id, { before: original, after })
  }

  private take(tx: Transaction, key: string): void {
    const holder = this.transactions.holder(key)
    if (holder && holder !== tx) throw new Clash()
    if (!holder) this.transactions.hold(tx, key)
  }

  private takeUnique(tx: Transaction, table: Table, id: string, doc: Doc): void {
    for (const index of table.indexes.filter((i) => i.unique))
      for (const key of keysOf(index, doc)) {
        const taken = this.store.db.get<{ id: string }>(
          `SELECT d.id FROM x${index.id} x JOIN d${table.id} d ON d.seq=x.seq WHERE x.key=? LIMIT 1`,
          key,
        )
        const leaving = taken && tx.pending(table)?.get(taken.id)
        if (taken && taken.id !== id && !(leaving && !leaving.after)) throw duplicateKey(table.name, index.name, shownKey(index, doc))
        this.take(tx, `x${index.id}:${key.toString('latin1')}`)
      }
  }

  private encoded(doc: Doc | null, like: (string | undefined)[]) {
    if (!doc) return null
    const body = retype(encode(doc), like)
    checkSize(body)
    return { id: idKey(doc._id), rev: this.store.nextRev(), body, doc }
  }
}

const deletesFirst = <T extends { after: unknown }>(writes: Iterable<T>): T[] =>
  [...writes].sort((a, b) => Number(a.after !== null) - Number(b.after !== null))

const uniqueLocks = (table: Table, doc: Doc): string[] =>
  table.indexes
    .filter((index) => index.unique)
    .flatMap((index) => keysOf(index, doc).map((key) => `x${index.id}:${key.toString('latin1')}`))
