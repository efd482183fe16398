import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IndexSpec } from '../../local/config'
import { Connection } from '../../local/database/connection'
import { plan } from '../../local/database/planner'
import { Store } from '../../local/database/store'
import { writeRow } from '../../local/database/table'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
const path = join(folder, 'store.db')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const on = (field: string, unique = false): IndexSpec => ({ name: field, keys: [{ field, order: 1 }], ...(unique && { unique }) })

function withStore<T>(indexes: IndexSpec[], use: (store: Store) => T): T {
  const store = new Store(path, { notes: { indexes } })
  try {
    return use(store)
  } finally {
    store.close()
  }
}

test('indexes that are declared anew are built over what is there, others dropped', () => {
  withStore([on('a')], (store) => {
    const docs = [1, 2, 2].map((a, i) => ({ _id: `d${i}`, a, b: i, tags: ['x', 'y'] }))
    for (const doc of docs) writeRow(store.db, store.table('notes'), null, { id: `s${doc._id}`, rev: 1, body: JSON.stringify(doc), doc })
    expect(plan(store.table('notes'), { a: 2 }, [])).toMatchObject({ kind: 'index' })
  })
  withStore([on('b', true), on('tags')], (store) => {
    const table = store.table('notes')
    expect(plan(table, { a: 2 }, [])).toEqual({ kind: 'scan' })
    expect(plan(table, { b: 1 }, [])).toMatchObject({ kind: 'index', index: { name: 'b' } })
    expect(table.indexes.map(({ name, multi }) => [name, multi])).toEqual([
      ['b', false],
      ['tags', true],
    ])
  })
  expect(() => withStore([on('a', true)], () => null)).toThrow('已有重复的数据')
})

test('a store of another version is refused, not guessed at', () => {
  const db = new Connection(path)
  db.run("UPDATE meta SET value='99' WHERE key='version'")
  db.close()
  expect(() => withStore([], () => null)).toThrow('格式是第 99 版')
})
