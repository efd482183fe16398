import { type Folder, openFolder } from './folder'
import { type App, copied, digestOf, every, pagesOf, pathOf, type Row, textOf, textsIn, withFiles } from './rows'
import { hashOf } from './seal'

interface Options {
  folder: string
  password: string
  say: (words: string) => void
}

/** Puts a copy into an empty cloud, and reads it all again to see that each row is there as it was. Begun again after a break it goes on. */
export const restoreCounty = async (app: App, { folder, password, say }: Options): Promise<void> => {
  const copy = openFolder(folder, password, false)
  if (copy.manifest.ended === undefined) throw new Error('这个备份没有存完，不能恢复')
  check(copy)
  for (const name of every) await createCollection(app, name)
  await requireEmpty(app, copy)

  const ids = await putFiles(app, copy)
  say(`文件：${ids.size} 个`)
  for (const name of Object.keys(copy.manifest.collections)) {
    const rows = textsOf(copy, name).map((text) => withFiles(text, (id) => ids.get(pathOf(id)) ?? id))
    const before = new Set((await rowsThere(app, name)).map(({ _id }) => _id))
    await putRows(
      app,
      name,
      rows.map((text) => JSON.parse(text) as Row),
      before,
    )
    const there = (await rowsThere(app, name)).map(textOf)
    if (digestOf(there) !== digestOf(rows))
      throw new Error(`${name}：放进去的和备份里的不一样。环境里已经部署了云函数的话，它们也在写：请换一个还没有部署过的环境`)
    say(`${name}：${rows.length} 行，一行不差`)
  }
  await app.database().collection('timerRuns').doc(signOf(copy)).remove()
}

const textsOf = (copy: Folder, name: string) => textsIn(copy.read(name))

/** Before anything is written: each collection and each file is what the list says. */
const check = (copy: Folder) => {
  for (const [name, { rows, digest }] of Object.entries(copy.manifest.collections)) {
    const texts = textsOf(copy, name)
    if (texts.length !== rows || digestOf(texts) !== digest) throw new Error(`备份里的 ${name} 缺了或者坏了，什么都没有动`)
  }
  for (const [path, hash] of Object.entries(copy.manifest.files))
    if (hash !== null && (!copy.hasFile(path) || hashOf(copy.readFile(path)) !== hash))
      throw new Error(`备份里的文件 ${path} 缺了或者坏了，什么都没有动`)
}

const createCollection = async (app: App, name: string) => {
  try {
    await app.database().createCollection(name)
  } catch (e) {
    if (!/exist/i.test(`${(e as { code?: string }).code} ${(e as Error).message}`)) throw e
  }
}

/** Left in the cloud while this copy is being put there: whoever finds it may go on. */
const signOf = ({ seal, manifest }: Folder) => `restore.${seal.mark(`${manifest.begun}`).slice(0, 16)}`

const requireEmpty = async (app: App, copy: Folder) => {
  const db = app.database()
  const begun = await db.collection('timerRuns').doc(signOf(copy)).get()
  if (begun.data.length > 0) return
  const full: string[] = []
  for (const name of copied) if (((await db.collection(name).count()).total ?? 0) > 0) full.push(name)
  if (full.length > 0) throw new Error(`这个云环境不是空的（${full.slice(0, 5).join('、')}），什么都没有动`)
  await db.collection('timerRuns').doc(signOf(copy)).set({ since: Date.now() })
}

/** The new id of each file, by its path. */
const putFiles = async (app: App, copy: Folder): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const [path, hash] of Object.entries(copy.manifest.files)) {
    if (hash === null) continue
    const { fileID } = await app.uploadFile({ cloudPath: path, fileContent: copy.readFile(path) })
    if (!fileID) throw new Error(`没有放进去文件 ${path}`)
    ids.set(path, fileID)
  }
  return ids
}

/** Those that are not there yet, a page at once: a row is written whole or not at all. */
const putRows = async (app: App, name: string, rows: Row[], there: Set<string>) => {
  const missing = rows.filter(({ _id }) => !there.has(_id))
  for (let from = 0; from < missing.length; from += 100) {
    const answer = await app
      .database()
      .collection(name)
      .add(missing.slice(from, from + 100))
    // the SDK sometimes answers with a code instead of throwing
    const { code, message } = answer as { code?: string; message?: string }
    if (code) throw new Error(`${name}：${message}`)
  }
}

const rowsThere = async (app: App, name: string): Promise<Row[]> => {
  const there: Row[] = []
  for await (const page of pagesOf(app, name)) there.push(...page)
  return there
}
