import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Clock } from '../../local/clock'
import type { IndexSpec } from '../../local/config'
import { Connection } from '../../local/database/connection'
import { plan } from '../../local/database/planner'
import { Store } from '../../local/database/store'
import { writeRow } from '../../local/database/table'
import { Writer } from '../../local/database/writer'
import { Tokens } from '../../local/identity/tokens'

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
      ['b', 0],
      ['tags', 2],
    ])
  })
  withStore(
    [
      {
        name: 'tags_b',
        keys: [
          { field: 'tags', order: 1 as const },
          { field: 'b', order: -1 as const },
        ],
      },
    ],
    (store) => {
      const sorted = (query: Record<string, unknown>, field = 'b') => plan(store.table('notes'), query, [[field, -1]])
      // one value of an array: each document once, in the order of what follows
      expect(sorted({ tags: 'x' })).toMatchObject({ kind: 'index', sorted: 'forward' })
      expect(sorted({ tags: { $in: ['x', 'y'] } })).toMatchObject({ sorted: 'forward', ranges: { length: 2 } })
      expect(sorted({}, 'tags')).toMatchObject({ kind: 'scan' })
    },
  )
  expect(() => withStore([on('a', true)], () => null)).toThrow('已有重复的数据')
})

test('a store of another version is refused, not guessed at', () => {
  const db = new Connection(path)
  db.run("UPDATE meta SET value='99' WHERE key='version'")
  db.close()
  expect(() => withStore([], () => null)).toThrow('格式是第 99 版')
})

test('a collection whose making failed is not there, and mixes with none that comes after it', async () => {
  const store = new Store(join(folder, 'collections.db'), {})
  const writer = new Writer(store)
  const full = jest
    .spyOn(store.db, 'run')
    .mockImplementationOnce(store.db.run)
    .mockImplementation((sql, ...values) => {
      if (sql === 'COMMIT') throw new Error('database or disk is full')
      return Connection.prototype.run.call(store.db, sql, ...values)
    })
  const together = [writer.run(() => store.create('newone')), writer.run(() => store.create('another'))]
  for (const making of [writer.run(() => store.create('newone')), ...together]) await expect(making).rejects.toThrow('full')
  full.mockRestore()
  const failing = writer.run(() => {
    store.create('failing')
    throw new Error('refused')
  })
  const made = writer.run(() => store.create('other'))
  await expect(failing).rejects.toThrow('refused')
  expect(await made).toBe(true)
  expect(store.names()).toEqual(['other'])
  expect(() => store.table('newone')).toThrow('not exist')
  store.close()
})

test.each([0, 8])('a key file of %d bytes is no key: a new one is made and said', (bytes) => {
  const file = join(folder, 'token.key')
  writeFileSync(file, Buffer.alloc(bytes))
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const tokens = new Tokens(file, new Clock())
  expect(said.mock.calls[0]![0]).toContain('已换成新的')
  said.mockRestore()
  expect(readFileSync(file)).toHaveLength(32)
  const { access_token } = tokens.open({ sub: 'wx-o-batu' })
  expect(new Tokens(file, new Clock()).read(access_token)).toEqual({ sub: 'wx-o-batu' })
})
