import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import { noTransaction } from '../errors'
import { Connection } from './connection'
import { Gate } from './gate'
import type { Store } from './store'
import type { Table } from './table'
import type { Pending, View } from './view'

/** A transaction must end within this time. */
const LIFE = 30_000

export class Transaction implements View {
  readonly id = randomUUID()
  readonly writes = new Map<Table, Map<string, Pending>>()
  readonly locks = new Set<string>()
  readonly done: Promise<void>
  end!: () => void

  constructor(
    readonly db: Connection,
    readonly startedAt: number,
    /** Begun right after a conflict: those behind it wait for it. */
    readonly retrying: boolean,
  ) {
    this.done = new Promise((resolve) => {
      this.end = resolve
    })
  }

  pending(table: Table): Map<string, Pending> | undefined {
    return this.writes.get(table)
  }

  pend(table: Table): Map<string, Pending> {
    let writes = this.writes.get(table)
    if (!writes) {
      writes = new Map()
      this.writes.set(table, writes)
    }
    return writes
  }
}

/** Thrown out of a write that met a document a transaction holds; it is tried again afterwards. */
export class Held extends Error {
  constructor(readonly holder: Transaction) {
    super('held by a transaction')
  }
}

/** The transactions under way: each reads one snapshot and holds what it writes until it ends. */
export class Transactions {
  private readonly live = new Map<string, Transaction>()
  private readonly holders = new Map<string, Transaction>()
  /** Kept for the next ones, as many as were ever needed at once: SQLite holds on to the files of a closed one. */
  private readonly idle: Connection[] = []
  private readonly gate = new Gate(() => this.writers())

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  async begin(): Promise<Transaction> {
    const { contended } = this.gate
    await this.gate.enter()
    this.expire()
    const db = this.idle.pop() ?? new Connection(this.store.path)
    db.exec('BEGIN') // the snapshot is taken at the first read, as in MongoDB
    const tx = new Transaction(db, this.clock.now(), contended)
    this.live.set(tx.id, tx)
    setTimeout(() => this.end(tx), LIFE).unref()
    return tx
  }

  get(id: string): Transaction {
    this.expire()
    const tx = this.live.get(id)
    if (!tx) throw noTransaction()
    return tx
  }

  holder(key: string): Transaction | undefined {
    this.expire()
    return this.holders.get(key)
  }

  hold(tx: Transaction, key: string): void {
    this.holders.set(key, tx)
    tx.locks.add(key)
  }

  /** A write of this transaction met another's: it is over, and its caller will start again. */
  clash(tx: Transaction): void {
    this.gate.clashed()
    this.end(tx)
  }

  private writers(): Promise<void>[] {
    return [...this.live.values()].filter((tx) => tx.retrying || tx.locks.size > 0).map((tx) => tx.done)
  }

  /** Ends a transaction either way: its snapshot and everything it held are given back. */
  end(tx: Transaction): void {
    if (!this.live.delete(tx.id)) return
    tx.db.exec('ROLLBACK')
    this.idle.push(tx.db)
    for (const key of tx.locks) this.holders.delete(key)
    tx.end()
  }

  endAll(): void {
    for (const tx of [...this.live.values()]) this.end(tx)
    for (const db of this.idle.splice(0)) db.close()
  }

  /** Ends those whose time is up by the server's clock, which may have been put forward. */
  private expire(): void {
    if (this.live.size === 0) return
    const limit = this.clock.now() - LIFE
    for (const tx of [...this.live.values()]) if (tx.startedAt <= limit) this.end(tx)
  }
}
