/**
 * node scripts/fuzz-local.mjs [minutes] [seed]: sends a local cloud of its own whatever comes to mind, over every route,
 * and checks that it lives, answers in each route's form without an exception's words, and keeps its memory.
 * Needs `node scripts/build.mjs functions local` first.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { load } from '../config/bundle-functions.mjs'

const minutes = Number(process.argv[2] ?? 1)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
console.log(`seed ${seed}, ${minutes} minutes`)

const { roll: random, below } = (await load('tools/dice.ts')).diceOf(seed)
const pick = (list) => list[below(list.length)]
const often = (share) => random() < share

const data = mkdtempSync(path.join(os.tmpdir(), 'fuzz-local-'))
const server = spawn(process.execPath, ['dist/local/main.js', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
let log = ''
server.stderr.on('data', (chunk) => {
  log = (log + chunk).slice(-20_000)
})
let ended = null
server.on('exit', (code, signal) => {
  ended = `${code} ${signal}`
})
const url = await new Promise((resolve) => createInterface({ input: server.stdout }).once('line', (line) => resolve(line.slice(6))))
const { secretId, env } = JSON.parse(readFileSync(path.join(data, 'admin.json'), 'utf8'))
const post = async (where, body) => (await fetch(url + where, { method: 'POST', body: JSON.stringify(body) })).json()
const { villagers, groups } = await (await fetch(`${url}/local/api/state`)).json()
const tokens = []
for (const { openid } of villagers) tokens.push((await post('/local/api/become', { openid })).access_token)
tokens.push((await post(`/auth/v1/signin/anonymously?client_id=${env}`, {})).access_token)

// --- what is sent ---
const texts = [
  '',
  'a',
  '你好',
  '\u0000',
  '😀',
  '\ud800',
  '../../etc/passwd',
  '%00',
  '__proto__',
  'constructor',
  '$where',
  'sheep',
  'qimuge',
  'x'.repeat(300),
]
const nested = (levels) => (often(0.5) ? '['.repeat(levels) + ']'.repeat(levels) : `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`)
const value = (depth = 0) => {
  const kind = below(depth > 4 ? 6 : 9)
  if (kind === 0) return pick([null, true, false])
  if (kind === 1) return pick([0, -1, 1e308, 1.5, 2 ** 53, -0, 4294967296])
  if (kind < 6) return pick(texts)
  if (kind === 6) return Array.from({ length: below(5) }, () => value(depth + 1))
  return Object.fromEntries(Array.from({ length: below(5) }, () => [pick([...texts, ...words]), value(depth + 1)]))
}
const words = [
  '_id',
  '$set',
  '$in',
  '$gt',
  '$or',
  '$and',
  '$expr',
  '$date',
  '$oid',
  '$numberLong',
  '$regularExpression',
  '$push',
  '$geoNear',
  '$tcb_server_date',
  'village',
  'at',
  'data',
  'id',
  'call',
  'input',
]
const operators = ['$set', '$inc', '$push', '$pull', '$unset', '$rename', '$mul', '$min', '$max', '$addToSet', '$pop', '$bit']
const stages = [
  '$match',
  '$group',
  '$project',
  '$sort',
  '$limit',
  '$skip',
  '$lookup',
  '$unwind',
  '$bucket',
  '$geoNear',
  '$sample',
  '$replaceRoot',
  '$addFields',
  '$count',
]
const json = (object) => JSON.stringify(object)

/** What an action or call is given: now and then of the right form, else of any. */
const parameters = (right) =>
  Object.fromEntries(
    Object.entries(right)
      .filter(() => !often(0.15))
      .map(([name, good]) => [name, often(0.25) ? value() : good()]),
  )
const filter = () => json(often(0.5) ? { [pick(words)]: { [pick(words)]: value() } } : value())
const collection = () => pick(['people', 'tips', 'cases', 'alerts', 'fuzz', 'nothing', ''])
const query = { collectionName: collection, query: filter }
const actions = {
  'database.addCollection': { collectionName: () => pick(['fuzz', ...texts]) },
  'database.insertDocument': { collectionName: () => 'fuzz', data: () => [json(often(0.9) ? { a: value() } : value())] },
  'database.getDocument': {
    ...query,
    order: () => json({ [pick(words)]: pick([1, -1, 'x']) }),
    limit: () => below(2000),
    offset: () => below(9),
    projection: filter,
  },
  'database.calculateDocument': query,
  'database.modifyDocument': {
    collectionName: () => 'fuzz',
    query: filter,
    data: () => json({ [pick(operators)]: { a: value() } }),
    merge: () => often(0.8),
    multi: () => often(0.5),
    upsert: () => often(0.2),
  },
  'database.modifyAndReturnDoc': { collectionName: () => 'fuzz', query: filter, data: () => json({ [pick(operators)]: { a: value() } }) },
  'database.removeDocument': { collectionName: () => 'fuzz', query: () => json({ a: value() }) },
  'database.aggregateDocuments': {
    collectionName: collection,
    stages: () => Array.from({ length: below(4) }, () => ({ stageKey: pick(stages), stageValue: json(value()) })),
  },
  'database.startTransaction': {},
  'database.commitTransaction': { transactionId: () => pick(texts) },
  'database.abortTransaction': { transactionId: () => pick(texts) },
  'storage.getUploadMetadata': { path: () => pick(texts) },
  'storage.batchGetDownloadUrl': { file_list: () => [{ fileid: `cloud://${env}.x/${pick(texts)}`, max_age: value() }] },
  'storage.batchDeleteFile': { fileid_list: () => [`cloud://${env}.x/${pick(texts)}`] },
  'functions.invokeFunction': { function_name: () => pick(functions), request_data: () => json({ call: pick(calls), input: value() }) },
  'wx.api': { apiName: () => pick(wechat), requestData: () => json(value()) },
}
const wechat = [
  'cloudbase.getOpenData',
  'subscribeMessage.send',
  'wxacode.getUnlimited',
  'urllink.generate',
  'security.msgSecCheck',
  'security.mediaCheckAsync',
  'phonenumber.getPhoneNumber',
  'constructor',
]
const functions = [
  'home',
  'person',
  'tip',
  'case',
  'material',
  'alert',
  'group',
  'help',
  'visit',
  'outbox',
  'quiz',
  'report',
  'manuscript',
  'rendering',
  'check',
  'nothing',
  '__proto__',
  'lowcode-datasource',
]
const calls = ['today', 'week', 'list', 'read', 'open', 'ask', 'save', 'desk', 'submit', 'mine', 'start', 'constructor', '__proto__']
const api = [
  'become',
  'cards',
  'enter',
  'consents',
  'phone',
  'faults',
  'wecom/confirm',
  'explain',
  'crash',
  'timers/outbox',
  'timers/%',
  'timers/none',
  'state',
  'nothing',
]
const wecom = [
  'gettoken?corpid=a&corpsecret=b',
  'webhook/send?key=k',
  'externalcontact/add_msg_template',
  'externalcontact/cancel_groupmsg_send',
  'externalcontact/get_groupmsg_task',
  'externalcontact/get_groupmsg_send_result',
  'media/upload',
  'nothing',
]
const person = () => ({
  openid: pick(villagers).openid,
  opengid: pick(groups).opengid,
  title: pick(texts),
  path: pick(texts),
  templates: ['alert'],
  name: pick(['slow', 'home', 'chatFull']),
  on: false,
})

/** A body: JSON that is broken, nested, huge or in another encoding, or what `right` gives. */
const body = (right) => {
  const kind = below(20)
  if (kind === 0) return pick(['', 'null', '[]', '1', '"x"', '{', '}', 'undefined', '\ufeff{}', '{"a":1,}', '\u0000'])
  if (kind === 1) return nested(pick([50, 150, 2000, 20_000, 200_000]))
  if (kind === 2) return json({ big: 'x'.repeat(pick([100_000, 7_000_000])) })
  if (kind === 3) return Buffer.from(json(right()), pick(['utf16le', 'latin1', 'base64']))
  if (kind === 4) return Buffer.from(Array.from({ length: below(500) }, () => below(256)))
  if (kind === 5) return json(right()).slice(0, -1 - below(5))
  if (kind === 6) return json(right()).replace(/[\w"]+(?=[,}\]])/, () => nested(pick([30, 3000])))
  return json(right())
}
const bearer = () => ({ authorization: pick([...tokens.map((t) => `Bearer ${t}`), 'Bearer x.y.z', 'Bearer ', 'Basic eA==', '']) })
const oddHeaders = () =>
  often(0.8)
    ? {}
    : pick([
        { 'content-type': 'text/plain' },
        { 'content-type': 'multipart/form-data; boundary=x' },
        { 'x-odd': '\u00ff' },
        { 'content-encoding': 'gzip' },
        { origin: 'http://evil.example' },
        { host: 'evil.example' },
        { accept: '*' },
        { range: 'bytes=0-1' },
        { expect: 'x' },
      ])
const links = []
const addresses = [
  '/',
  '//',
  '/%00',
  '/%',
  '/%ff',
  '/index.html',
  '/local',
  '/local/',
  '/local/page.js',
  '/local/nothing',
  '/local/api/state',
  '/local/api/nothing',
  '/..%2f..%2fetc%2fpasswd',
  `/${'a/'.repeat(2000)}`,
  `/${'b'.repeat(300)}`,
  '*',
  'http://evil.example/x',
  '/?%',
  '/\\',
  '/files/',
  '/files/%',
  '/files/x?t=1&sign=x',
  '/auth/v1/',
  '/v1/functions/',
  '/wecom/cgi-bin/',
]

const kinds = {
  admin: () => {
    const [action, right] = pick(Object.entries(actions))
    const headers = { authorization: often(0.95) ? `Credential=${secretId}/x` : pick(texts.slice(0, 2)) }
    return {
      method: 'POST',
      path: '/admin',
      headers,
      body: body(() => ({
        action: often(0.95) ? action : pick([...texts, 'auth.wsWebSign', 'wx.wxPayApi', 'database.watch']),
        ...parameters(right),
      })),
      form: 'json',
    }
  },
  function: () => ({
    method: 'POST',
    path: `/v1/functions/${pick(functions)}`,
    headers: bearer(),
    body: body(() => ({ call: pick(calls), input: value() })),
    form: 'json',
  }),
  auth: () => ({
    method: 'POST',
    path: `/auth/v1/${pick(['signin/anonymously', `token?client_id=${env}`, 'token?client_id=x', 'nothing', '%'])}`,
    body: body(() => ({ grant_type: 'refresh_token', refresh_token: pick([...tokens, value()]) })),
    form: 'json',
  }),
  api: () => ({
    method: 'POST',
    path: `/local/api/${pick(api)}`,
    headers: bearer(),
    body: body(() => (often(0.5) ? person() : value())),
    form: 'json',
  }),
  wecom: () => ({
    method: 'POST',
    path: `/wecom/cgi-bin/${pick(wecom)}${often(0.5) ? '' : '&access_token=local-99999999999999'}`,
    body: body(() =>
      often(0.5)
        ? { chat_type: 'group', sender: 'a', msgtype: 'text', text: { content: pick(texts) }, attachments: value(), chat_id_list: value() }
        : value(),
    ),
    form: 'json',
  }),
  address: () => ({
    method: pick(['GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']),
    path: pick(addresses),
    body: '',
    form: 'any',
  }),
  upload: () => {
    const link = links.length && often(0.8) ? pick(links) : null
    const length = pick([0, 10, 100_000, 3_000_000])
    return {
      method: 'PUT',
      path: link?.path ?? '/files/x?t=99999999999',
      headers: { authorization: link?.authorization ?? 'x' },
      body: Buffer.alloc(length, below(256)),
      form: 'any',
    }
  },
}

// --- what is checked ---
/** Words of the engine, of Node, of a stack or of this computer's folders. */
const EXCEPTION =
  /\b(Type|Range|Syntax|Reference|URI)Error\b|\bERR_[A-Z]|Cannot (read|convert)|is not (a function|iterable)|call stack|Unexpected (token|end of JSON)|\n\s+at |node:internal|\.js:\d+|SQLITE_|ENOENT|EACCES/
const inForm = ({ form }, { status, type, text }) => {
  if (form === 'any' || status === 403 || status >= 411) return true
  if (!type.startsWith('application/json')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const send = ({ method, path: where, headers = {}, body: sent }) =>
  new Promise((resolve) => {
    const extra = oddHeaders()
    let asked
    try {
      asked = request(url, { method, path: where, headers: { ...headers, ...extra }, timeout: 60_000 })
    } catch {
      return resolve({ status: 0, type: '', text: '' }) // Node's client does not send such a thing
    }
    asked.on('response', (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', () => resolve({ status: 0, type: '', text: '' }))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'] ?? '',
          text: Buffer.concat(chunks).toString(),
          body: method !== 'HEAD',
        }),
      )
    })
    asked.on('timeout', () => resolve({ status: -1, type: '', text: 'no answer within a minute' }))
    asked.on('error', () => resolve({ status: 0, type: '', text: '' }))
    asked.end(sent)
  })
const rss = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
const LIMIT = 1200

const until = Date.now() + minutes * 60_000
const faults = new Map()
let sent = 0
let most = 0
const fault = (what, asked, answer) => {
  const key = `${what}: ${asked.method} ${asked.path.slice(0, 60)}`
  if (!faults.has(key))
    console.log(`✗ ${key}\n  sent ${String(asked.body).slice(0, 300)}\n  got ${answer.status} ${answer.text.slice(0, 300)}`)
  faults.set(key, (faults.get(key) ?? 0) + 1)
}
/** What was asked and not answered: whoever ended the server is among these. */
const underWay = new Set()
const one = async () => {
  const asked = pick(Object.values(kinds))()
  underWay.add(asked)
  const answer = await send(asked)
  if (answer.status) underWay.delete(asked)
  sent++
  if (answer.status === -1) fault('no answer', asked, answer)
  if (answer.status >= 500 && answer.status !== 501) fault('status', asked, answer)
  const product = answer.type.startsWith('text/html') || answer.type.startsWith('text/javascript')
  if (!product && asked.method !== 'GET' && EXCEPTION.test(answer.text)) fault('words', asked, answer)
  if (answer.status > 0 && answer.body && !inForm(asked, answer)) fault('form', asked, answer)
  const meta = asked.path === '/admin' && /"authorization":"(\w+)"/.exec(answer.text)
  if (meta) {
    const { pathname, search } = new URL(JSON.parse(answer.text).data.url)
    links.push({ path: pathname + search, authorization: meta[1] })
    if (links.length > 20) links.shift()
  }
}
const worker = async () => {
  while (Date.now() < until && !ended) await one()
}
const watching = setInterval(() => {
  if (ended) return
  most = Math.max(most, rss())
}, 1000)
await Promise.all(Array.from({ length: 8 }, worker))
clearInterval(watching)

const { status } = ended ? { status: 0 } : await fetch(`${url}/local/api/state`)
console.log(`${sent} requests, at most ${most.toFixed(0)} MB, now ${ended ? '-' : rss().toFixed(0)} MB, ${faults.size} kinds of faults`)
if (ended) {
  console.log(`✗ the server ended (${ended})\n${log}`)
  for (const { path: where, body: sentThen } of underWay) console.log(`  under way: ${where} ${String(sentThen).slice(0, 1500)}`)
}
if (most > LIMIT) console.log(`✗ memory above ${LIMIT} MB`)
server.kill()
rmSync(data, { recursive: true, force: true })
process.exit(ended || status !== 200 || faults.size || most > LIMIT ? 1 : 0)
