import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Caller, Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
let wulan: Caller
beforeAll(async () => {
  local = await startFixture()
  wulan = await local.as('o-wulan')
})
afterAll(() => local?.stop())

/** Sends just these bytes as path and body, which `fetch` would tidy up. */
const send = (method: string, path: string, body = '', headers: Record<string, string> = {}) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(local.url, { method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    asked.on('error', reject)
    asked.end(body)
  })

/** Words of the engine, of Node or of a stack: nobody wrote them for whoever asks. */
const EXCEPTION =
  /[A-Z]\w*Error\b|\bERR_|Cannot read|is not a function|is not iterable|call stack|Unexpected token|\n\s+at |node:|\/work\/|\.js:\d/

test('乌兰’s request nested twenty thousand deep ends neither the process nor anybody’s call', async () => {
  const deep = `{"do":"who","deep":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  const headers = { authorization: `Bearer ${wulan.token}` }
  const answers = await Promise.all(Array.from({ length: 3 }, () => send('POST', '/v1/functions/patient', deep, headers)))
  for (const { status, text } of answers) expect([status, JSON.parse(text).code]).toEqual([400, 'FUNCTION_INVOCATION_FAILED'])
  expect(await wulan.call('patient', { do: 'who' })).toMatchObject({ WX_OPENID: 'o-wulan' })
})

test.each(['throw', 'reject', 'exit'])('what a finished call left behind (%s) does not end the next one', async (how) => {
  expect(await wulan.call('echo', { do: 'leave', how })).toBe('gone')
  expect(await wulan.call('echo', { do: 'outlive' })).toBe('still here')
})

test.each(['/%00', '//', '/%', `/${'a'.repeat(5000)}`, '/files/%', '/v1/functions/%', '/local/api/timers/%', 'nowhere'])(
  'an address like %.20s gets a plain answer',
  async (path) => {
    const { status, text } = await send(path.includes('/api/') || path.startsWith('/v1') ? 'POST' : 'GET', path, '', {
      authorization: `Bearer ${wulan.token}`,
    })
    expect(status).toBeLessThan(500)
    expect(text).not.toMatch(EXCEPTION)
  },
)

const routes = [
  '/v1/functions/echo',
  '/auth/v1/token',
  '/auth/v1/signin/anonymously',
  '/local/api/become',
  '/local/api/cards',
  '/local/api/clock',
  '/local/api/consents',
  '/local/api/explain',
  '/wecom/cgi-bin/gettoken',
  '/wecom/cgi-bin/webhook/send?key=k',
]
const bodies = ['null', '[]', '"x"', '1', '{', '\u0000', '{"__proto__":1}']

test.each(routes)('%s takes any body without an exception in its answer', async (route) => {
  for (const body of bodies) {
    const { status, text } = await send('POST', route, body, { authorization: `Bearer ${wulan.token}` })
    expect([route, body, status < 500]).toEqual([route, body, true])
    expect(text).not.toMatch(EXCEPTION)
    expect(typeof JSON.parse(text)).toBe('object')
  }
})

const stage = (stageKey: string, value: unknown) =>
  JSON.stringify({
    action: 'database.aggregateDocuments',
    collectionName: 'plain',
    stages: [{ stageKey, stageValue: JSON.stringify(value) }],
  })

test('the SDK’s address answers whatever is signed in words of its own', async () => {
  const { secretId } = JSON.parse(readFileSync(join(local.dataDir, 'admin.json'), 'utf8'))
  await local
    .sdk()
    .database()
    .collection('plain')
    .add({ _id: 'list', list: [1] })
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  const asked = [
    ...bodies,
    '{"action":"constructor"}',
    '{"action":"__proto__"}',
    '{"action":"database.insertDocument","collectionName":"plain"}',
    '{"action":"database.insertDocument","collectionName":"plain","data":["{"]}',
    `{"action":"database.insertDocument","collectionName":"plain","data":["{\\"a\\":${deep}}"]}`,
    `{"action":"database.getDocument","collectionName":"plain","query":"{\\"a\\":${deep}}"}`,
    '{"action":"database.aggregateDocuments","collectionName":"plain","stages":[null]}',
    stage('$sample', true),
    stage('$sample', { size: -1 }),
    stage('$project', { a: { $range: [0, 1e15] } }),
    stage('$unwind', { path: 5 }),
    '{"action":"database.addCollection","collectionName":true}',
    '{"action":"database.getDocument","collectionName":"plain","query":"{\\"a\\":{\\"$regularExpression\\":1}}"}',
    '{"action":"database.getDocument","collectionName":"plain","query":"{\\"a\\":{\\"$regularExpression\\":{\\"pattern\\":\\"(\\",\\"options\\":\\"\\"}}}"}',
    '{"action":"database.modifyDocument","collectionName":"plain","query":"{}","merge":true,"data":"{\\"$set\\":{\\"list.4000000000\\":1}}"}',
    '{"action":"storage.batchGetDownloadUrl","file_list":[null]}',
    '{"action":"wx.api","apiName":"constructor"}',
    '{"action":"wx.api","apiName":"subscribeMessage.send","requestData":"null"}',
    '{"action":"wx.api","apiName":"wxacode.getUnlimited","requestData":"{\\"scene\\":\\"a\\",\\"page\\":1}"}',
  ]
  for (const body of asked) {
    const { status, text } = await send('POST', '/admin', body, { authorization: `Credential=${secretId}/` })
    expect([body.slice(0, 80), status, typeof JSON.parse(text).requestId]).toEqual([body.slice(0, 80), 200, 'string'])
    expect(text).not.toMatch(EXCEPTION)
  }
})

test('a card never leads away from the app', async () => {
  const batu = await local.as('o-batu')
  const body = JSON.stringify({ opengid: 'g-bayan', title: '看看', path: '//evil.example/x' })
  await send('POST', '/local/api/cards', body, { authorization: `Bearer ${batu.token}` })
  const { groups } = JSON.parse((await send('GET', '/local/api/state')).text)
  expect(groups[0].cards.at(-1).path).toBe('/evil.example/x')
})

test('巴图 is answered while two hundred others never stop calling another function', async () => {
  let answered = false
  const callOn = async () => {
    while (!answered) await wulan.call('patient', { do: 'who', wait: 5 })
  }
  const flood = Array.from({ length: 200 }, callOn)
  const batu = await local.as('o-batu')
  expect(await batu.call('echo', { do: 'who' })).toMatchObject({ WX_OPENID: 'o-batu' })
  answered = true
  await Promise.all(flood)
})
