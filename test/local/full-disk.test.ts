import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

/** A folder on a small disk (scripts/torture-local.mjs mounts one); without it the server may write no file larger than 2 MB. */
const disk = process.env.SMALL_DISK
const dataDir = mkdtempSync(join(disk ?? tmpdir(), 'full-'))
const limited = disk ? {} : { fileLimit: 2000 }

jest.setTimeout(240_000)

let local: Local
beforeAll(async () => {
  process.env.SILENCE = 'true'
  local = await startFixture({ dataDir, ...limited })
})
afterAll(async () => {
  await local?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const big = (mb: number) => Buffer.alloc(mb * 1024 * 1024, 65)

test('an upload that finds no room is refused as COS would, and the next one goes through on the same connection', async () => {
  const app = local.sdk()
  const large = app.uploadFile({ cloudPath: 'large.mp4', fileContent: big(disk ? 40 : 5) })
  await expect(large).rejects.toMatchObject({ code: 'STORAGE_REQUEST_FAIL', message: expect.stringContaining('InternalError') })
  const { fileID } = await app.uploadFile({ cloudPath: 'small.txt', fileContent: Buffer.from('其木格') })
  expect(String((await app.downloadFile({ fileID })).fileContent)).toBe('其木格')
  expect(readdirSync(join(dataDir, 'files'))).toHaveLength(1)
})

test('what was acknowledged before the disk was full is there; what was not is refused; reading goes on', async () => {
  const db = local.sdk().database()
  const plain = db.collection('plain')
  const acknowledged: string[] = []
  let refused: { code?: string } | undefined
  for (let i = 0; !refused; i++)
    await plain
      .add({ _id: `p${i}`, text: 'x'.repeat(100_000) })
      .then(() => acknowledged.push(`p${i}`))
      .catch((error: { code: string }) => {
        refused = error
      })
  expect(refused.code).toBe('DATABASE_REQUEST_FAILED')
  await expect(db.createCollection('newone')).rejects.toBeDefined()
  await expect(db.collection('newone').get()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  expect(await (await local.as('o-qimuge')).call('echo', {})).toBeDefined()
  await local.kill('SIGKILL')
  if (disk) rmSync(join(dataDir, 'files', readdirSync(join(dataDir, 'files'))[0]!)) // makes a little room
  local = await startFixture({ dataDir })
  const ids = (await local.sdk().database().collection('plain').field({ _id: true }).limit(1000).get()).data.map(
    ({ _id }: { _id: string }) => _id,
  )
  expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(3)
  process.stdout.write(
    `full disk: ${acknowledged.length} acknowledged notes, all there; ${readFileSync(join(dataDir, 'store.db-commits'), 'utf8').trim()}\n`,
  )
})
