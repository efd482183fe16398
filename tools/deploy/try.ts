import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { type Migration, migrations } from '../../config/migrations'
import { collections } from '../../types/entities/collections'
import { type Cloud, checked } from './cloud'
import { migrationActs } from './migrate'
import { doAll, say } from './said'

type Db = Cloud['db']
type Stored = Record<string, unknown> & { _id: string }

/** Runs what is not through yet on a copy of the documents that it concerns, on this computer; the cloud is only read. Gives one line. */
export const tryMigrations = async ({ db }: Cloud): Promise<string> => {
  const acts = await migrationActs(db, migrations)
  if (acts.length === 0) return '没有要改的资料'
  const names = ['migrations', ...new Set(migrations.map(({ collection }) => collection))]
  return onACopy(async (copy) => {
    for (const name of names) await copied(db, copy, name)
    const before = await misfits(copy, migrations)
    await doAll(await migrationActs(copy, migrations), 1)
    const after = await misfits(copy, migrations)
    for (const one of after.filter((id) => !before.includes(id))) say(`  ！改过以后不合格式：${one}`)
    return after.length > before.length
      ? `试过了，有 ${after.length - before.length} 条改坏了，先别部署`
      : `试过了，${acts.length} 处都改得成`
  })
}

/** An empty environment of its own, which is gone afterwards. */
const onACopy = async <T>(work: (copy: Db) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'cunshao-copy-'))
  const child = spawn(process.execPath, ['dist/local/main.js', '--blank', '--no-seed', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await new Promise((resolve, reject) => {
      child.stdout.once('data', resolve)
      child.once('exit', () => reject(new Error('本机的副本没有启动，先运行 npm run build')))
    })
    const { url, env, secretId, secretKey } = JSON.parse(readFileSync(join(folder, 'admin.json'), 'utf8'))
    return await work(tcb.init({ env, secretId, secretKey, serviceUrl: url }).database())
  } finally {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const page = 500
const copied = async (from: Db, to: Db, name: string): Promise<void> => {
  await checked(to.createCollection(name))
  for (let after = ''; ; ) {
    const docs = await following(from, name, after)
    if (docs.length > 0) await checked(to.collection(name).add(docs))
    if (docs.length < page) return
    after = docs.at(-1)?._id ?? ''
  }
}

const following = async (db: Db, name: string, after: string): Promise<Stored[]> => {
  const asked = db.collection(name).where({ _id: db.command.gt(after) })
  return (await checked(asked.orderBy('_id', 'asc').limit(page).get())).data as Stored[]
}

/** Documents that their schema does not take. */
const misfits = async (db: Db, list: Migration[]): Promise<string[]> => {
  const found: string[] = []
  for (const name of new Set(list.map(({ collection }) => collection)))
    for (let after = '', docs: Stored[] = []; ; after = docs.at(-1)?._id ?? '') {
      docs = await following(db, name, after)
      found.push(...docs.filter((doc) => !collections[name]().safeParse(doc).success).map(({ _id }) => `${name} ${_id}`))
      if (docs.length < page) break
    }
  return found
}
