import type { LocalConfig } from './config'
import { type Database, insert } from './database/actions'
import { decode, encode, idKey } from './database/codec'

/** Inserts the demonstration documents that are not there yet. */
export async function plantSeed({ store, writes }: Database, config: LocalConfig): Promise<void> {
  const seed = await config.seed()
  await writes.direct((sink) => {
    for (const [name, docs] of Object.entries(seed)) {
      store.create(name)
      const table = store.table(name)
      for (const doc of docs) if (doc._id === undefined || !store.row(table, idKey(doc._id))) insert(sink, table, decode(encode(doc)))
    }
  })
}
