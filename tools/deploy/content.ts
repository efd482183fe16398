import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { newCounty, readCounty } from '../../config/county'
import { firstAdmin } from '../../config/first-admin'
import { seed } from '../../config/seed'
import type { Manuscript } from '../../types/entities/manuscript'
import type { Region } from '../../types/entities/region'
import { collectionOfKind } from '../../wording/rows'
import { type Cloud, checked } from './cloud'
import { type Act, Stopped, say } from './said'
import { setting } from './settings'

type Db = Cloud['db']
type Rows = Record<string, { _id: string }[]>

/** What people of any county read from the first day. */
export const library = ['cases', 'tips', 'quizItems', 'stories', 'packs', 'slogans', 'scripts', 'posters', 'comics'] as const
const batch = 50

/** The county's own regions, people and groups; refused whole when a row breaks its schema. */
export const countyFile = (): Rows | undefined => {
  const file = setting('CUNSHAO_COUNTY')
  if (!file) return undefined
  if (!existsSync(file)) throw new Stopped(`找不到本县数据文件 ${file}`)
  try {
    return readCounty(JSON.parse(readFileSync(file, 'utf8'))) as Rows
  } catch (error) {
    throw new Stopped(`${file}：${error instanceof SyntaxError ? '不是完整的 JSON 文件' : (error as Error).message}`)
  }
}

/** Adds what is not there yet; never overwrites what a county has edited. */
export const contentActs = async ({ db }: Cloud): Promise<Act[]> => {
  const isThere = await collectionsThere(db)
  const counties = isThere ? await countiesIn(db) : []
  const own = countyFile()
  if (own) requireSameCounty(counties, own as { regions: Region[] })
  const rows: Rows = {
    ...(own ? inOrder(own, counties.length === 0) : counties.length > 0 ? {} : { regions: [newCounty] }),
    ...Object.fromEntries(library.map((name) => [name, seed[name] ?? []])),
  }
  const onDesk = isThere ? await takenToDesk(db) : new Set<string>()
  const acts: Act[] = []
  for (const [name, docs] of Object.entries(rows)) {
    const known = isThere ? await idsIn(db, name) : new Set<string>()
    const absent = docs.filter(({ _id }) => !known.has(_id) && !onDesk.has(`${name} ${_id}`))
    if (absent.length > 0) acts.push({ words: `内容 ${name}：加 ${absent.length} 条`, run: () => add(db, name, absent) })
  }
  return acts
}

/** People first and the county last: once it is there, everybody was, and who left or had themselves deleted does not come back with their roles. */
const inOrder = ({ people = [], regions = [], ...others }: Rows, isFirst: boolean): Rows => ({
  ...(isFirst && { people }),
  ...others,
  regions: [...regions].sort((one, other) => Number(isCounty(one)) - Number(isCounty(other))),
})
const isCounty = (row: { _id: string; level?: string }) => row.level === 'county'

/** What editors took up: whether people read it is theirs to say, and what they withdrew stays away. */
const takenToDesk = async (db: Db): Promise<Set<string>> => {
  const found = await allOf<Pick<Manuscript, 'kind' | 'item'> & { _id: string }>(db, 'manuscripts', { kind: true, item: true })
  return new Set(found.map(({ kind, item }) => `${collectionOfKind[kind]} ${item}`))
}

/** None of them is there before the first deployment. */
const collectionsThere = async (db: Db): Promise<boolean> => {
  try {
    await checked(db.collection('regions').limit(1).get())
    return true
  } catch (error) {
    if (String((error as { code?: string }).code).includes('COLLECTION_NOT_EXIST')) return false
    throw error
  }
}

const countiesIn = async (db: Db) => (await checked(db.collection('regions').where({ level: 'county' }).limit(10).get())).data as Region[]

/** One cloud, one county. */
const requireSameCounty = (counties: Region[], { regions }: { regions: Region[] }): void => {
  const top = regions.find((one) => one.level === 'county')
  const other = counties.find((one) => one._id !== top?._id)
  if (other) throw new Stopped(`这个云环境里已经是${other.name}。一个云环境只放一个旗县，${top?.name}请另开一个`)
}

const idsIn = async (db: Db, name: string): Promise<Set<string>> => new Set((await allOf(db, name, {})).map(({ _id }) => _id))

/** These fields of all documents; none of a collection that is not there yet. */
const allOf = async <T extends { _id: string }>(db: Db, name: string, fields: Record<string, true>, skip = 0): Promise<T[]> => {
  const asked = db
    .collection(name)
    .field({ _id: true, ...fields })
    .orderBy('_id', 'asc')
    .skip(skip)
    .limit(1000)
  const { data } = await checked(asked.get()).catch((error) => {
    if (String(error.code).includes('COLLECTION_NOT_EXIST')) return { data: [] }
    throw error
  })
  return data.length < 1000 ? (data as T[]) : [...(data as T[]), ...(await allOf<T>(db, name, fields, skip + 1000))]
}

const add = async (db: Db, name: string, docs: { _id: string }[]): Promise<void> => {
  for (let at = 0; at < docs.length; at += batch) await checked(db.collection(name).add(docs.slice(at, at + batch)))
}

/** Prints the one-time code of the county's first administrator while it has none; run again, the same. */
export const askFirstAdmin = async ({ db }: Cloud): Promise<void> => {
  const { data: admins } = await checked(db.collection('people').where({ 'grants.role': 'admin' }).limit(1).get())
  const [county] = await countiesIn(db)
  if (admins.length > 0 || !county) return
  process.env.READER_SALT = setting('CUNSHAO_READER_SALT')
  const open = { first: true, status: 'invited', expires: db.command.gt(Date.now()) }
  const { data: waiting } = await checked(db.collection('appointments').where(open).limit(1).get())
  const { appointment, code } = firstAdmin(county._id, waiting[0]?._id ?? `first-${randomUUID()}`, Date.now())
  // its administrator finds 开通清单 among what waits, until they say that the county is ready
  if (waiting.length === 0) await checked(db.collection('regions').doc(county._id).update({ openingSince: Date.now() }))
  if (waiting.length === 0) await checked(db.collection('appointments').add(appointment))
  say(`\n  第一位管理员：在微信里打开村哨，在“我的”里点“我有工作邀请码”，填 ${code.slice(0, 4)} ${code.slice(4)}。14天内有效，只能用一次`)
}
