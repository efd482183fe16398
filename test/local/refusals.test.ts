import type { Caller, Local } from '../support/local'
import { asks, waysOut } from './fixture/cloudfunctions/echo/ways'
import { startFixture } from './fixture/start'

let local: Local
let batu: Caller
beforeAll(async () => {
  local = await startFixture()
  batu = await local.as('o-batu')
})
afterAll(() => local?.stop())

/** By what a refusal names, and by what it says to use instead. */
const told: Record<string, [asked: string, instead: string]> = {
  models: ['app.models', 'collections'],
  sqlModels: ['$runSQL', 'collections'],
  mysql: ['app.mysql()', 'collections'],
  rdb: ['app.rdb()', 'collections'],
  ai: ['app.ai()', 'a function of your own'],
  callApis: ['app.callApis()', 'an HTTP request'],
  getClientCredential: ['getClientCredential()', 'collections'],
  sendTemplateNotification: ['sendTemplateNotification()', 'subscribeMessage.send'],
  callWxPayApi: ['app.callWxPayApi()', 'a stand-in of your own'],
  wxCallContainerApi: ['app.wxCallContainerApi()', 'app.callWxOpenApi()'],
  callContainer: ['app.callContainer()', 'app.callFunction()'],
  getEndUserInfo: ['getEndUserInfo(uid)', 'a collection of your own'],
  queryUserInfo: ['queryUserInfo()', 'a collection of your own'],
  analytics: ['app.analytics()', 'a collection of your own'],
  watch: ['watch', 'asking again (get)'],
}

test.each(Object.keys(asks))('a function of 巴图’s that tries %s is told its name and what to use instead', async (what) => {
  const words = await batu.call('patient', { do: 'ask', what })
  for (const part of told[what] ?? ['?']) expect(words).toContain(part)
})

test.each(Object.keys(waysOut))('no function leaves this computer: %s', async (how) => {
  expect(await batu.call('echo', { do: 'goOut', how })).toMatch(/local CloudBase.*use /)
})

test('to this computer itself every way is open', async () => {
  const answer = await batu.call('echo', { do: 'fetchHere', url: `${local.url}/local/api/state` })
  expect(answer).toBe(200)
})

test.each(Object.keys(asks).filter((what) => !['watch', 'wxCallContainerApi'].includes(what)))(
  'a script outside any function is told the same of %s, and the real CloudBase is not asked',
  async (what) => {
    const asking = asks[what]!(local.sdk() as never)
    const words = await asking.then(
      (value) => (value as { error?: { message: string } })?.error?.message ?? 'not refused',
      (error) => `${error.message} ${error.errMsg ?? ''}`,
    )
    for (const part of told[what] ?? ['?']) expect(words).toContain(part)
  },
)

test('a script’s wxCallContainerApi is refused too, though the SDK drops the words', async () => {
  await expect(asks.wxCallContainerApi!(local.sdk())).rejects.toMatchObject({ code: 501 })
})

test('a file that never was does not exist, however its id is written', async () => {
  const asking = local.sdk().downloadFile({ fileID: 'unexistFileID' })
  await expect(asking).rejects.toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
})
