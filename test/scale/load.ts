import { join } from 'node:path'
import { collections } from '../../config/collections'
import { type Doc, encode, idKey } from '../../local/database/codec'
import { Store } from '../../local/database/store'
import { writeRow } from '../../local/database/table'
import type { Rows } from './rows'

/** Writes rows straight into a new store, all of a collection in one commit. Gives how many there are. */
export const load = (folder: string, rows: Rows, tell: (collection: string, count: number) => void = () => {}): number => {
  const store = new Store(join(folder, 'store.db'), collections)
  let all = 0
  for (const [name, docs] of Object.entries(rows) as [string, Iterable<Doc>][]) {
    const table = store.table(name)
    let count = 0
    store.db.exec('BEGIN IMMEDIATE')
    for (const one of docs) {
      const doc = { ...one, _id: one._id ?? `${name}-${count}` }
      writeRow(store.db, table, null, { id: idKey(doc._id), rev: store.nextRev(), body: encode(doc), doc })
      if (++count % 100_000 === 0) tell(name, count)
    }
    store.commit()
    tell(name, count)
    all += count
  }
  store.close()
  return all
}
