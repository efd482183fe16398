import type { Migration } from '../../config/migrations'
import type { MigrationRun } from '../../types/entities/release'
import { type Cloud, checked } from './cloud'
import { type Act, Stopped } from './said'

type Db = Cloud['db']
type Stored = Record<string, unknown> & { _id: string }
const page = 200

/** The changes of stored documents that are not through here, in their order. */
export const migrationActs = async (db: Db, migrations: Migration[]): Promise<Act[]> => {
  const runs = await runsIn(db)
  return migrations
    .filter(({ _id }) => !runs.get(_id)?.doneAt)
    .map((one) => ({ words: `改存着的资料 ${one._id}：${one.what}`, run: () => migrate(db, one, runs.get(one._id)) }))
}

const runsIn = async (db: Db): Promise<Map<string, MigrationRun>> => {
  const { data } = await checked(db.collection('migrations').limit(1000).get()).catch((error) => {
    if (String(error.code).includes('COLLECTION_NOT_EXIST')) return { data: [] }
    throw error
  })
  return new Map((data as MigrationRun[]).map((run) => [run._id, run]))
}

/** Goes through the collection in the order of ids and writes down how far it came; where something breaks, the next run goes on from there. */
const migrate = async (db: Db, { _id, collection, change }: Migration, before?: MigrationRun): Promise<void> => {
  let { after = '', changed } = before ?? { changed: 0 }
  const note = (more: Partial<MigrationRun>) =>
    checked(
      db
        .collection('migrations')
        .doc(_id)
        .set({ changed, ...(after && { after }), ...more }),
    )
  for (;;) {
    const asked = db.collection(collection).where({ _id: db.command.gt(after) })
    const { data } = await checked(asked.orderBy('_id', 'asc').limit(page).get())
    for (const doc of data as Stored[]) {
      try {
        if (await changeOne(db, collection, doc, change)) changed++
      } catch (error) {
        const broken = `${doc._id}：${error instanceof Error ? error.message : error}`
        await note({ broken })
        throw new Stopped(`改存着的资料 ${_id} 停在了 ${collection} 的 ${broken}。已经改好的不会丢，改正以后再运行一次，从这里接着做`)
      }
      after = doc._id
    }
    if (data.length < page) break
    await note({})
  }
  await note({ doneAt: Date.now() })
}

const changeOne = async (db: Db, collection: string, doc: Stored, change: Migration['change']): Promise<boolean> => {
  const { set = {}, unset = [] } = change(doc) ?? {}
  const replaced = Object.entries(set).map(([field, value]) => [field, db.command.set(value)])
  const update = Object.fromEntries([...replaced, ...unset.map((field) => [field, db.command.remove()])])
  if (Object.keys(update).length === 0) return false
  await checked(db.collection(collection).doc(doc._id).update(update))
  return true
}
