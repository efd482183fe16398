import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection } from '../../local/database/connection'
import { inWords } from '../../local/in-words'
import type { Local } from '../support/local'
import { buildFixture, runLocal, startFixture } from './fixture/start'

jest.setTimeout(240_000)

let folder: string
let killed: string
/** A server ends in the middle of its work: every note is acknowledged and still only in the log. */
beforeAll(async () => {
  await buildFixture()
  folder = mkdtempSync(join(tmpdir(), 'damage-'))
  killed = join(folder, 'killed')
  const local = await startFixture({ dataDir: killed })
  for (let i = 0; i < 20; i++) await notes(local).add({ _id: `n${i}`, village: '巴彦', code: `c${i}` })
  await local.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const notes = (local: Local) => local.sdk().database().collection('notes')
const start = (dataDir: string) => runLocal('--data', dataDir, '--port', '0')

/** A copy of the killed server's folder, to be harmed. */
function copyOf(name: string): string {
  const copy = join(folder, name)
  cpSync(killed, copy, { recursive: true })
  return copy
}

const harms: Record<string, (store: string) => void> = {
  'its log was removed': (store) => rmSync(`${store}-wal`),
  'its log was emptied': (store) => truncateSync(`${store}-wal`, 0),
  'its log was cut': (store) => truncateSync(`${store}-wal`, statSync(`${store}-wal`).size - 5000),
  'its log was garbled': (store) => garble(`${store}-wal`, statSync(`${store}-wal`).size - 5000, 1000),
  'it was removed itself': (store) => {
    rmSync(store)
    rmSync(`${store}-wal`)
  },
}

function garble(file: string, at: number, bytes: number): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(bytes, 0x5a), 0, bytes, at)
}

test.each(Object.keys(harms))('a store that lost notes because %s does not start as if nothing were missing', async (harm) => {
  const data = copyOf(harm.replaceAll(' ', '-'))
  harms[harm]!(join(data, 'store.db'))
  await expect(start(data)).rejects.toThrow(/不完整：最后保存的 \d+ 次不见了.*restore/s)
})

test('of a store that lost notes no backup is made; whoever says so goes on with what is left', async () => {
  const data = copyOf('less')
  harms['its log was emptied']!(join(data, 'store.db'))
  await expect(runLocal('backup', join(folder, 'no.db'), '--data', data)).rejects.toThrow(/不完整/)
  rmSync(join(data, 'store.db-commits')) // as the sentence tells
  const local = await startFixture({ dataDir: data })
  const left = (await notes(local).count()).total
  await local.stop()
  expect(left).toBeLessThan(20)
})

test('after a stop everything is in store.db: a copy of that alone has all notes; an older one put back is noticed', async () => {
  const data = copyOf('stopped')
  await (await startFixture({ dataDir: data })).stop()
  const alone = join(folder, 'alone.db')
  copyFileSync(join(data, 'store.db'), alone)
  const copy = new Connection(alone)
  expect(copy.get('SELECT count(*) n FROM d1')).toMatchObject({ n: 20 })
  copy.close()
  const local = await startFixture({ dataDir: data })
  await notes(local).add({ _id: 'later', code: 'later' })
  await local.stop()
  copyFileSync(alone, join(data, 'store.db'))
  await expect(start(data)).rejects.toThrow(/不完整：最后保存的 1 次/)
})

test('broken pages are said, with what to do', async () => {
  const data = copyOf('pages')
  await (await startFixture({ dataDir: data })).stop()
  garble(join(data, 'store.db'), 4096, statSync(join(data, 'store.db')).size - 4096)
  await expect(start(data)).rejects.toThrow(/坏了.*请用备份恢复/s)
})

/** Turns the text of one note into bytes that are no text, as a bad disk does. */
function spoil(data: string, id: string, bytes: string): void {
  const db = new Connection(join(data, 'store.db'))
  db.run(`UPDATE d1 SET body=CAST(x'${bytes}' AS TEXT) WHERE id=?`, `s${id}`)
  db.close()
}

test('notes that nobody can read are set aside at the start, and the others served', async () => {
  const data = copyOf('rows')
  spoil(data, 'n3', '7b2261223a22ff227d') // {"a":"<no UTF-8>"}
  spoil(data, 'n4', '7b2261223a') // {"a":
  const local = await startFixture({ dataDir: data })
  const found = (await notes(local).where({ village: '巴彦' }).get()).data
  await notes(local).add({ _id: 'n3', code: 'c3' })
  await local.stop()
  expect(local.log()).toContain('notes 有 2 条坏了')
  expect(found).toHaveLength(18)
  const db = new Connection(join(data, 'store.db'))
  expect(db.get('SELECT count(*) n FROM damaged')).toMatchObject({ n: 2 })
  db.close()
})

test('a note that goes bad while the server runs fails the calls that want it and ends nothing', async () => {
  const data = copyOf('running')
  const local = await startFixture({ dataDir: data })
  spoil(data, 'n3', '7b2261223a22ff227d')
  const wanting = [notes(local).doc('n3').get(), notes(local).get(), notes(local).doc('n3').update({ a: 1 })]
  const answers = await Promise.all(wanting.map((call) => call.catch(({ code }: { code: string }) => code)))
  const other = (await notes(local).doc('n4').get()).data
  await local.stop()
  expect(answers).toEqual(Array(3).fill('DATABASE_REQUEST_FAILED'))
  expect(other).toHaveLength(1)
  const again = await startFixture({ dataDir: data })
  await again.stop()
  expect(again.log()).toContain('notes 有 1 条坏了')
})

test.each([
  [['--port', 'abc'], /端口要写成 0 到 65535 的数/],
  [['--port', '70000'], /端口要写成/],
  [['--prot', '1'], /看不懂这些参数/],
  [['--data', 'package.json'], /package\.json.*(已经有了|不是文件夹)/],
  [['backup', '/nowhere/at/all.db', '--data', 'KILLED'], /打不开/],
  [['explain', 'notes', '{village', '--data', 'KILLED'], /请写成 JSON/],
])('%j is answered with a sentence', async (words, said) => {
  await expect(runLocal(...words.map((word) => (word === 'KILLED' ? killed : word)))).rejects.toThrow(said)
})

test.each([
  ['EROFS', '只读'],
  ['EACCES', '没有权限'],
  ['ENOSPC', '磁盘满了'],
  ['SQLITE_READONLY', '不许写'],
  ['SQLITE_FULL', '磁盘满了'],
])('%s is put into words', (code, words) => {
  expect(inWords(Object.assign(new Error('raw'), { code }), '.local')).toMatch(words)
})

test('a number left in server.pid keeps nobody off; a second server is kept off', async () => {
  const data = copyOf('pid')
  writeFileSync(join(data, 'server.pid'), String(process.pid)) // another program's by now
  const local = await startFixture({ dataDir: data })
  expect(Number(readFileSync(join(data, 'server.pid'), 'utf8'))).not.toBe(process.pid)
  await expect(start(data)).rejects.toThrow(/正在被另一个程序使用（进程 \d+）/)
  await local.stop()
})

test('commands reach the server of their folder and no other that has come to listen where it did', async () => {
  const data = join(folder, 'commands')
  const local = await startFixture({ dataDir: data })
  expect(await runLocal('advance', '1d', '--data', data)).toContain('"offset": 86400000')
  await expect(runLocal('fire', 'nothing', '--data', data)).rejects.toThrow(/nothing/)
  const dead = join(folder, 'dead')
  cpSync(killed, dead, { recursive: true })
  const admin = JSON.parse(readFileSync(join(dead, 'admin.json'), 'utf8'))
  writeFileSync(join(dead, 'admin.json'), JSON.stringify({ ...admin, url: `${local.url}/admin` }))
  await expect(runLocal('advance', '1d', '--data', dead)).rejects.toThrow(/请先启动/)
  await expect(runLocal('fire', 'morning', '--data', dead)).rejects.toThrow(/请先启动/)
  const { clock } = (await (await fetch(`${local.url}/local/api/state`)).json()) as { clock: { offset: number } }
  await local.stop()
  expect(clock.offset).toBe(86_400_000)
  expect(() => statSync(join(data, 'admin.json'))).toThrow()
  await expect(runLocal('advance', '1d', '--data', data)).rejects.toThrow(/请先启动/)
})
