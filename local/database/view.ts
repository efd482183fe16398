import type { Doc } from './codec'
import type { Connection } from './connection'
import type { Row, Table } from './table'

/** What a transaction has written and not yet committed. */
export interface Pending {
  /** The row it replaces, as its snapshot saw it. */
  before: Row | null
  /** null = deleted. */
  after: { id: string; rev: number; body: string; doc: Doc } | null
}

/** Documents as one reader sees them: the store, or a transaction's snapshot under its own writes. */
export interface View {
  db: Connection
  pending(table: Table): Map<string, Pending> | undefined
}
