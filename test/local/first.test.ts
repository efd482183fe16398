import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
beforeAll(async () => {
  local = await startFixture()
})
afterAll(() => local?.stop())

test('a document written through the SDK is read back, typed', async () => {
  const db = local.sdk().database()
  const at = new Date('2026-11-20T08:00:00Z')
  const { id } = (await db.collection('notes').add({ village: 'bayan', at, n: 5, deep: { a: [1, 2.5, '三'] }, code: 'a' })) as {
    id: string
  }
  const { data } = await db.collection('notes').doc(id).get()
  expect(data).toEqual([{ _id: id, village: 'bayan', at, n: 5, deep: { a: [1, 2.5, '三'] }, code: 'a' }])
  await db
    .collection('notes')
    .doc(id)
    .update({ n: db.command.inc(2), deep: { b: 1 }, at: db.serverDate() })
  const after = (await db.collection('notes').doc(id).get()).data[0]
  expect(after.n).toBe(7)
  expect(after.deep).toEqual({ a: [1, 2.5, '三'], b: 1 })
  expect(Math.abs(after.at.getTime() - Date.now())).toBeLessThan(5000)
})

test('a query uses a declared index and keeps the asked order', async () => {
  const db = local.sdk().database()
  for (const n of [1, 2, 3, 4]) await db.collection('notes').add({ village: 'west', at: n, code: `w${n}`, tags: ['x', `t${n}`] })
  const { data } = await db
    .collection('notes')
    .where({ village: 'west', at: db.command.gt(1) })
    .orderBy('at', 'desc')
    .limit(2)
    .get()
  expect(data.map((d: { at: number }) => d.at)).toEqual([4, 3])
  const tagged = await db.collection('notes').where({ tags: 't2' }).get()
  expect(tagged.data).toHaveLength(1)
  expect((await db.collection('notes').where({ village: 'west' }).count()).total).toBe(4)
})

test('unique indexes and missing collections are refused with CloudBase codes', async () => {
  const db = local.sdk().database()
  await db.collection('notes').add({ code: 'same' })
  await expect(db.collection('notes').add({ code: 'same' })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: /E11000/ })
  await expect(db.collection('nowhere').get()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
})

test('ten transactions on one counter all count', async () => {
  const db = local.sdk().database()
  await db.collection('counters').doc('c').set({ n: 0 })
  const add = () =>
    db.runTransaction(async (tx: any) => {
      const { data } = await tx.collection('counters').doc('c').get()
      await tx
        .collection('counters')
        .doc('c')
        .update({ n: data.n + 1 })
    })
  await Promise.all(Array.from({ length: 10 }, add))
  expect((await db.collection('counters').doc('c').get()).data[0].n).toBe(10)
})

test('a villager is known to the function by the token, whatever the event says', async () => {
  const qimuge = await local.as('o-qimuge')
  const seen = await qimuge.call<any>('echo', { do: 'who', userInfo: { openId: 'o-batu' }, openid: 'o-batu' })
  expect(seen).toMatchObject({ WX_OPENID: 'o-qimuge', env: 'o-qimuge' })
  expect(seen.event.openid).toBeUndefined()
  expect(seen.event.userInfo.openId).toBe('o-qimuge')
  const stranger = await (await local.anonymous()).call<any>('echo', {})
  expect(stranger.WX_OPENID).toBeUndefined()
  expect(stranger.TCB_UUID).toBeTruthy()
  await qimuge.call('echo', { do: 'add', doc: { code: 'from-function' } })
})

test('failures stay with the call that failed', async () => {
  const batu = await local.as('o-batu')
  await expect(batu.call('echo', { do: 'throw' })).rejects.toMatchObject({ code: 'FUNCTION_INVOCATION_FAILED', message: '故意的' })
  const loop = batu.call('echo', { do: 'loop' }).catch((e) => e)
  expect(await batu.call('echo', { do: 'now' })).toMatchObject({ isDate: true })
  expect(await loop).toMatchObject({ code: 'FUNCTION_TIME_LIMIT_EXCEEDED' })
  await expect(batu.call('echo', { do: 'exit' })).rejects.toMatchObject({ code: 'FUNCTION_INVOCATION_FAILED' })
  await expect(batu.call('echo', { do: 'big' })).rejects.toMatchObject({ code: 'EXCEED_REQUEST_SIZE_LIMIT' })
  await expect(batu.call('nothing')).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
})

test('time can be put forward, timers fire', async () => {
  const batu = await local.as('o-batu')
  const before = Date.now()
  await local.advance(24 * 3600_000)
  await expect(batu.call('echo', { do: 'now' })).rejects.toMatchObject({ status: 401 })
  const { now } = await (await local.as('o-batu')).call<{ now: number }>('echo', { do: 'now' })
  expect(now - before).toBeGreaterThanOrEqual(24 * 3600_000)
  const fired = await local.sdk().database().collection('counters').where({ timer: 'morning' }).get()
  expect(fired.data).toHaveLength(1)
  expect(fired.data[0].time).toMatch(/T23:30:00Z$/)
})

test('files go up, are linked for a while, and go away', async () => {
  const app = local.sdk()
  const { fileID } = await app.uploadFile({ cloudPath: 'pictures/照片 1.txt', fileContent: Buffer.from('一张照片') })
  const { fileContent } = await app.downloadFile({ fileID })
  expect(String(fileContent)).toBe('一张照片')
  const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 } as never] })
  const url = fileList[0]!.tempFileURL
  expect((await fetch(url)).status).toBe(200)
  await local.advance(61_000)
  expect((await fetch(url)).status).toBe(403)
  await app.deleteFile({ fileList: [fileID] })
  expect((await app.getTempFileURL({ fileList: [fileID] })).fileList[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
})

test('a group is proven by a cloudID of one’s own, for five minutes', async () => {
  const cloudID = await local.enterGroup('o-qimuge', 'g-bayan')
  const ask = async (openid: string) => (await local.as(openid)).call<any>('echo', { do: 'openData', cloudID })
  expect((await ask('o-qimuge')).dataList[0].json.data).toMatchObject({ opengid: 'g-bayan', chat_type: 3 })
  expect((await ask('o-batu')).dataList[0]).toMatchObject({ errcode: 40097 })
  await local.advance(5 * 60_000)
  expect((await ask('o-qimuge')).dataList[0]).toMatchObject({ errcode: 40097 })
  await expect(local.enterGroup('o-wulan', 'g-bayan')).rejects.toMatchObject({ status: 403 })
})
