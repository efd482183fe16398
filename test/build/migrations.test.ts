import { type Migration, migrations } from '../../config/migrations'
import { migrationActs } from '../../tools/deploy/migrate'
import type { MigrationRun } from '../../types/entities/release'
import { aLocal } from '../support/local'

const cloud = aLocal({ seed: false })
const db = () => cloud.sdk().database()
const run = async (_id: string) => ((await db().collection('migrations').doc(_id).get()).data as MigrationRun[])[0]
const all = async (name: string) => (await db().collection(name).orderBy('_id', 'asc').limit(1000).get()).data as Record<string, unknown>[]
const through = async (list: Migration[]) => {
  for (const act of await migrationActs(db(), list)) await act.run()
}
const many = (count: number, more: object) =>
  Array.from({ length: count }, (_, i) => ({ _id: `doc-${String(i).padStart(4, '0')}`, ...more }))

describe('a change of stored documents', () => {
  /** Households once counted in words. */
  const words: Record<string, number> = { 三户: 3, 五户: 5 }
  const inNumbers: Migration = {
    _id: '901-numbers',
    what: '户数改成数字',
    collection: 'lessons',
    change: ({ households }) => {
      if (typeof households !== 'string') return undefined
      const set = words[households]
      if (set === undefined) throw new Error(`看不懂“${households}”`)
      return { set: { households: set } }
    },
  }

  test('that breaks half-way says where, keeps what is done, and goes on from there once that is put right', async () => {
    const docs = many(450, { households: '三户' })
    Object.assign(docs[300] as object, { households: '好多户' })
    await db().collection('lessons').add(docs)

    await expect(through([inNumbers])).rejects.toThrow('doc-0300：看不懂“好多户”')
    expect((await all('lessons')).filter(({ households }) => households === 3)).toHaveLength(300)
    expect(await run('901-numbers')).toMatchObject({ after: 'doc-0299', changed: 300, broken: expect.stringContaining('doc-0300') })

    await db().collection('lessons').doc('doc-0300').update({ households: '五户' })
    await through([inNumbers])
    expect((await all('lessons')).map(({ households }) => households)).toEqual([...Array(300).fill(3), 5, ...Array(149).fill(3)])
    expect(await run('901-numbers')).toEqual({ _id: '901-numbers', changed: 450, after: 'doc-0449', doneAt: expect.any(Number) })
  })

  test('that was killed before it wrote down how far it came changes nothing twice', async () => {
    await db().collection('migrations').doc('901-numbers').set({ changed: 200, after: 'doc-0199' })
    await through([inNumbers])
    expect((await run('901-numbers'))?.changed).toBe(200)
  })

  test('is run once', async () => {
    expect(await migrationActs(db(), [inNumbers])).toEqual([])
    await db().collection('lessons').add({ _id: 'later', households: '三户' })
    await through([inNumbers])
    expect((await db().collection('lessons').doc('later').get()).data[0].households).toBe('三户')
  })
})

test('those that are declared: numbered in their order, and manuscripts and renderings no longer say a county', async () => {
  const numbers = migrations.map(({ _id }) => /^(\d{3})-[a-z-]+$/.exec(_id)?.[1])
  expect(numbers).toEqual(migrations.map((_one, at) => String(at + 1).padStart(3, '0')))

  await db().collection('manuscripts').add({ _id: 'old', region: 'anhe', title: '快递丢了' })
  await db().collection('renderings').add({ _id: 'old', region: 'anhe', text: 'ᠰᠠᠢᠨ' })
  await through(migrations)
  expect([await all('manuscripts'), await all('renderings')]).toEqual([[{ _id: 'old', title: '快递丢了' }], [{ _id: 'old', text: 'ᠰᠠᠢᠨ' }]])
})
