import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Caller, Local } from '../support/local'
import { fixtureDist, startFixture } from './fixture/start'

let local: Local
let batu: Caller
beforeAll(async () => {
  local = await startFixture()
  batu = await local.as('o-batu')
})
afterAll(() => local?.stop())

interface Seen {
  WX_OPENID?: string
  TCB_UUID?: string
  env?: string
  uuid?: string
  event: Record<string, unknown>
}

test('a villager is known to the function by the token, whatever the data or headers say', async () => {
  const data = { do: 'who', userInfo: { openId: 'o-wulan' }, openid: 'o-wulan', tcbContext: {}, n: 1 }
  const headers = { authorization: `Bearer ${batu.token}`, 'x-wx-openid': 'o-wulan', 'x-wx-source': 'wx_client' }
  const seen = (await (
    await fetch(`${local.url}/v1/functions/echo`, { method: 'POST', headers, body: JSON.stringify(data) })
  ).json()) as Seen
  expect(seen).toMatchObject({ WX_OPENID: 'o-batu', env: 'o-batu' })
  expect(seen.event).toEqual({ do: 'who', n: 1, userInfo: { appId: expect.any(String), openId: 'o-batu' } })
})

test('a stranger has an id of their own and no openid', async () => {
  const [one, two] = [await local.anonymous(), await local.anonymous()]
  const [a, b] = [await one.call<Seen>('echo'), await two.call<Seen>('echo')]
  expect([a.WX_OPENID, a.env, b.env]).toEqual([undefined, undefined, undefined])
  expect(a.TCB_UUID).toBeTruthy()
  expect(a.TCB_UUID).not.toBe(b.TCB_UUID)
  expect(a.uuid).toBe(a.TCB_UUID)
})

test('many people at once never see each other', async () => {
  const people = await Promise.all([local.as('o-qimuge'), local.as('o-batu'), local.as('o-wulan'), local.anonymous()])
  const expected = ['o-qimuge', 'o-batu', 'o-wulan', undefined]
  const calls = Array.from({ length: 60 }, (_, i) => people[i % 4]!.call<Seen>('echo', { wait: (i * 7) % 20 }))
  const seen = await Promise.all(calls)
  seen.forEach(({ WX_OPENID, env }, i) => {
    expect([WX_OPENID, env]).toEqual([expected[i % 4], expected[i % 4]])
  })
})

test('a function that calls another keeps its caller; an administrator has none', async () => {
  expect(await batu.call<Seen>('echo', { do: 'nested' })).toMatchObject({ WX_OPENID: 'o-batu' })
  const { result } = await local.sdk().callFunction({ name: 'echo', data: { do: 'who' } })
  expect((result as Seen).WX_OPENID).toBeUndefined()
})

test('functions that call functions do not wait for each other for ever', async () => {
  const nested = await Promise.all(Array.from({ length: 8 }, () => batu.call<Seen>('patient', { do: 'nested' })))
  expect(nested.map(({ WX_OPENID }) => WX_OPENID)).toEqual(Array(8).fill('o-batu'))
})

test('tokens: wrong, expired, refreshed', async () => {
  const call = (token: string) =>
    fetch(`${local.url}/v1/functions/echo`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: '{}' })
  expect((await call('no.such.token')).status).toBe(401)
  const forged = batu.token.replace(
    /^[^.]+\.[^.]+/,
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"x","openid":"o-batu","use":"access","exp":9e15}').toString('base64url')}`,
  )
  expect((await call(forged)).status).toBe(401)
  const post = async (path: string, body: object) => (await fetch(local.url + path, { method: 'POST', body: JSON.stringify(body) })).json()
  const { refresh_token, access_token } = await post('/auth/v1/signin/anonymously?client_id=local-env', {})
  await local.advance(3 * 3600_000)
  expect((await call(access_token)).status).toBe(401)
  expect((await call(refresh_token)).status).toBe(401)
  const fresh = await post('/auth/v1/token?client_id=local-env', { grant_type: 'refresh_token', refresh_token })
  expect((await call(fresh.access_token)).status).toBe(200)
  expect(await post('/auth/v1/signin', { username: 'x' })).toMatchObject({ code: 'INVALID_ACTION' })
  batu = await local.as('o-batu')
})

test('a device that signs in anonymously again is the same person, another one is not', async () => {
  const signIn = async (device?: string) => {
    const headers: Record<string, string> = device ? { 'x-device-id': device } : {}
    const response = await fetch(`${local.url}/auth/v1/signin/anonymously?client_id=local-env`, { method: 'POST', headers, body: '{}' })
    return ((await response.json()) as { sub: string }).sub
  }
  const subs = await Promise.all([signIn('one'), signIn('one'), signIn('other'), signIn(), signIn()])
  expect(subs[0]).toBe(subs[1])
  expect(new Set(subs).size).toBe(4)
})

test('a failure stays with the call that failed', async () => {
  const fails = (event: object, code: string) => expect(batu.call('echo', event)).rejects.toMatchObject({ code, status: 400 })
  const loop = fails({ do: 'loop' }, 'FUNCTION_TIME_LIMIT_EXCEEDED')
  await fails({ do: 'throw' }, 'FUNCTION_INVOCATION_FAILED')
  await fails({ do: 'exit' }, 'FUNCTION_INVOCATION_FAILED')
  await fails({ do: 'late' }, 'FUNCTION_INVOCATION_FAILED')
  await expect(batu.call('patient', { do: 'eat' })).rejects.toMatchObject({ code: 'FUNCTION_MEMORY_LIMIT_EXCEEDED' })
  await fails({ do: 'sleep' }, 'FUNCTION_TIME_LIMIT_EXCEEDED')
  await fails({ do: 'big' }, 'EXCEED_REQUEST_SIZE_LIMIT')
  await fails({ text: 'x'.repeat(6 * 1024 * 1024) }, 'EXCEED_REQUEST_SIZE_LIMIT')
  await expect(batu.call('nothing')).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
  await loop
  expect(await batu.call('echo', { do: 'now' })).toMatchObject({ isDate: true })
  const sdk = local.sdk()
  await expect(sdk.callFunction({ name: 'echo', data: { do: 'throw' } })).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  await expect(sdk.callFunction({ name: 'echo', data: { do: 'sleep' } })).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
})

test('console output carries the function’s name and request id', async () => {
  await batu.call('echo', { do: 'log' })
  expect(local.log()).toMatch(/\[echo [0-9a-f]{8}\] 看见我 \{ a: 1 \}/)
})

test('time can be put forward; timers that became due have fired, once, in UTC+8', async () => {
  const counters = local.sdk().database().collection('counters')
  const fired = async () => (await counters.where({ timer: 'morning' }).get()).data as { time: string }[]
  // An earlier test put the clock forward too, past half past seven when it is run in the small hours.
  const earlier = (await fired()).length
  const before = Date.now()
  await local.advance(24 * 3600_000)
  const { now, made } = await (await local.as('o-batu')).call<{ now: number; made: number }>('echo', { do: 'now' })
  expect(Math.min(now, made) - before).toBeGreaterThanOrEqual(24 * 3600_000)
  expect(await fired()).toHaveLength(earlier + 1)
  expect((await fired())[0]?.time).toMatch(/T23:30:00Z$/)
  await fetch(`${local.url}/local/api/timers/morning`, { method: 'POST' })
  expect(await fired()).toHaveLength(earlier + 2)
})

test('rebuilt code is what the next call runs', async () => {
  const file = join(fixtureDist, 'cloudfunctions/echo/index.js')
  const built = readFileSync(file, 'utf8')
  appendFileSync(file, '\nmodule.exports = { main: async () => "rebuilt" }\n')
  const villager = await local.as('o-batu')
  expect(await villager.call('echo')).toBe('rebuilt')
  writeFileSync(file, built)
  expect(await villager.call('echo', { do: 'now' })).toMatchObject({ isDate: true })
})

test('only this computer, only its own pages, only who is signed', async () => {
  const status = async (path: string, init?: RequestInit) => (await fetch(local.url + path, init)).status
  expect(await status('/local/api/reset', { method: 'POST', headers: { origin: 'http://evil.example' } })).toBe(403)
  expect(await (await fetch(`${local.url}/admin`, { method: 'POST', body: '{}' })).json()).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  expect(await status('/')).toBe(200)
  expect(await (await fetch(`${local.url}/any/page?x=1`)).text()).toContain(
    '<script defer src="/local/wx.js"></script><script src="/app.12345678.js">',
  )
  expect(await status('/missing.js')).toBe(404)
})

test('what cannot be done here is refused by name, with what to use instead', async () => {
  const { url, secretId } = JSON.parse(readFileSync(join(local.dataDir, 'admin.json'), 'utf8'))
  const ask = async (action: string) =>
    (await fetch(url, { method: 'POST', headers: { authorization: `Credential=${secretId}/` }, body: JSON.stringify({ action }) })).json()
  const villager = await local.as('o-batu')
  await expect(villager.call('echo', { do: 'models' })).rejects.toMatchObject({ message: expect.stringContaining('use collections') })
  expect(await ask('auth.wsWebSign')).toMatchObject({ message: expect.stringContaining('watch is not available') })
  expect(await ask('database.watch')).toMatchObject({
    code: 'INVALID_PARAM',
    message: expect.stringMatching(/database\.watch is not available.*get/),
  })
  expect(await ask('wx.wxPayApi')).toMatchObject({ message: expect.stringContaining('callWxOpenApi') })
  const form = local.sdk().callCompatibleWxOpenApi({ apiName: '/any', requestData: Buffer.from('{}') } as never)
  await expect(form).rejects.toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('callWxOpenApi') })
})
