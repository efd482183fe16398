import Database from 'libsql'

type Bind = string | number | Buffer | null

/** Values go in as one array: libsql takes a lone Buffer for a set of named values, and crashes. */
interface Prepared {
  get(values: Bind[]): unknown
  all(values: Bind[]): unknown[]
  run(values: Bind[]): { changes: number; lastInsertRowid: number }
  iterate(values: Bind[]): Iterable<unknown>
}

/** One SQLite connection with its prepared statements. */
export class Connection {
  private readonly db: InstanceType<typeof Database>
  private readonly statements = new Map<string, Prepared>()
  /** Rows changed so far, also by what was undone. */
  changes = 0

  constructor(path: string, journal: 'WAL' | 'DELETE' = 'WAL') {
    this.db = new Database(path)
    this.db.pragma('busy_timeout=5000')
    this.db.pragma(`journal_mode=${journal}`)
    this.db.pragma('synchronous=FULL')
    this.db.pragma('cache_size=-4000')
  }

  get inTransaction(): boolean {
    return this.db.inTransaction
  }

  exec(sql: string): void {
    this.db.exec(sql)
  }

  get<T>(sql: string, ...values: Bind[]): T | undefined {
    return this.statement(sql).get(bindable(values)) as T | undefined
  }

  all<T>(sql: string, ...values: Bind[]): T[] {
    return this.statement(sql).all(bindable(values)) as T[]
  }

  /**
   * Walks a query's rows; the statement is fresh, as one query may be walked twice at once. A walk that is broken off
   * would hold its snapshot until it is collected, so it is ended by asking again for no rows.
   */
  *iterate<T>(sql: string, ...values: Bind[]): Generator<T> {
    const statement = this.db.prepare(`${sql} LIMIT ?`) as unknown as Prepared
    let ended = false
    try {
      yield* statement.iterate([...bindable(values), -1]) as Iterable<T>
      ended = true
    } finally {
      if (!ended) statement.get([...values, 0])
    }
  }

  run(sql: string, ...values: Bind[]) {
    const done = this.statement(sql).run(bindable(values))
    this.changes += done.changes
    return done
  }

  close(): void {
    this.statements.clear()
    this.db.close()
  }

  private statement(sql: string): Prepared {
    let found = this.statements.get(sql)
    if (!found) {
      found = this.db.prepare(sql) as unknown as Prepared
      this.statements.set(sql, found)
    }
    return found
  }
}

/** Anything else would end the process: libsql panics on it. Values of requests come here, whatever their types say. */
function bindable(values: Bind[]): Bind[] {
  for (const value of values)
    if (value !== null && typeof value !== 'string' && typeof value !== 'number' && !Buffer.isBuffer(value))
      throw new TypeError(`SQLite takes no ${typeof value}`)
  return values
}
