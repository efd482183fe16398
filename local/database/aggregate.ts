import { Aggregator } from 'mingo'
import { type Doc, isPlain, withRegExps } from './codec'
import { find } from './find'
import { badOperator } from './judge'
import type { Sort } from './planner'
import type { Store } from './store'
import type { Table } from './table'
import type { View } from './view'

type Stage = Record<string, unknown>

/** Runs a pipeline: its leading `$match`, `$sort` and `$limit` go to the store, the rest is computed here. */
export function aggregateDocuments(store: Store, view: View, table: Table, stages: Stage[]): Doc[] {
  const { query, sort, rest } = leading(stages)
  const docs = find(view, table, { query, sort }).hits.map(({ doc }) => doc)
  const collectionResolver = (name: string) => find(view, store.table(name), { query: {} }).hits.map(({ doc }) => doc)
  try {
    return new Aggregator(
      rest.map((stage) => withRegExps(stage) as Stage),
      { collectionResolver },
    ).run<Doc>(docs)
  } catch (error) {
    if (error instanceof Error && /unregistered|unknown|not supported/i.test(error.message)) throw badOperator(error)
    throw error
  }
}

function leading(stages: Stage[]): { query: Doc; sort: Sort; rest: Stage[] } {
  const rest = [...stages]
  let query: Doc = {}
  let sort: Sort = []
  if (isPlain(rest[0]?.$match)) query = rest.shift()!.$match as Doc
  if (isPlain(rest[0]?.$sort)) sort = Object.entries(rest.shift()!.$sort as Doc) as Sort
  return { query, sort, rest }
}
