import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
let app: ReturnType<Local['sdk']>
beforeAll(async () => {
  local = await startFixture()
  app = local.sdk()
})
afterAll(() => local?.stop())

const upload = (cloudPath: string, text = '一张照片') => app.uploadFile({ cloudPath, fileContent: Buffer.from(text) })
const link = async (fileID: string, maxAge = 60) => (await app.getTempFileURL({ fileList: [{ fileID, maxAge } as never] })).fileList[0]!

test('a file goes up, is linked for a while, comes down, goes away', async () => {
  const { fileID } = await upload('pictures/照片 1|b.txt')
  expect(fileID).toMatch(/^cloud:\/\/local-env\.[^/]+\/pictures\/照片 1\|b\.txt$/)
  expect(String((await app.downloadFile({ fileID })).fileContent)).toBe('一张照片')
  const { tempFileURL } = await link(fileID)
  const response = await fetch(tempFileURL)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  expect((await fetch(tempFileURL.replace(/sign=(.)/, (_, c) => `sign=${c === '0' ? '1' : '0'}`))).status).toBe(403)
  await local.advance(61_000)
  expect((await fetch(tempFileURL)).status).toBe(403)
  expect((await app.deleteFile({ fileList: [fileID] })).fileList).toEqual([{ fileID, code: 'SUCCESS' }])
  expect(await link(fileID)).toMatchObject({ code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' })
  expect(readdirSync(join(local.dataDir, 'files'))).toEqual([])
})

test('uploading again replaces the whole file', async () => {
  const { fileID } = await upload('a.txt', '旧')
  await upload('a.txt', '新的')
  expect(String((await app.downloadFile({ fileID })).fileContent)).toBe('新的')
  const { fileID: streamed } = await app.uploadFile({ cloudPath: 'stream.json', fileContent: createReadStream('package.json') })
  expect(JSON.parse(String((await app.downloadFile({ fileID: streamed })).fileContent)).name).toBe('cunshao')
})

test('nothing is uploaded without the signature, outside the folder or past the limits', async () => {
  const { data } = await app.getUploadMetadata({ cloudPath: 'b.txt' } as never)
  const { url, authorization } = data as { url: string; authorization: string }
  const put = (to: string, signature: string) => fetch(to, { method: 'PUT', headers: { authorization: signature }, body: 'x' })
  expect((await put(url, 'wrong')).status).toBe(403)
  expect((await put(url.replace('b.txt', 'c.txt'), authorization)).status).toBe(403)
  const huge = app.uploadFile({ cloudPath: 'huge.bin', fileContent: Buffer.alloc(50 * 1024 * 1024 + 1) })
  await expect(huge).rejects.toMatchObject({ code: 'STORAGE_REQUEST_FAIL', message: expect.stringContaining('EntityTooLarge') })
  expect(readdirSync(join(local.dataDir, 'files')).some((name) => name.endsWith('.part'))).toBe(false)
  await expect(upload('../evil.txt')).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  await expect(app.getTempFileURL({ fileList: Array.from({ length: 51 }, () => 'cloud://x/y') })).rejects.toMatchObject({
    code: 'INVALID_PARAM',
  })
  expect(await link('cloud://elsewhere.bucket/a.txt')).toMatchObject({ code: 'INVALID_ENV' })
  expect(await link('cloud://local-env.any/none.jpg')).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
})

test('three pictures sent to one place at the same instant leave one', async () => {
  const kept = readdirSync(join(local.dataDir, 'files')).length
  for (let i = 0; i < 10; i++) await Promise.all(['一', '二', '三'].map((text) => upload('one-place.txt', text)))
  expect(readdirSync(join(local.dataDir, 'files'))).toHaveLength(kept + 1)
})
