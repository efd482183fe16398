import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { answerAdmin } from './admin'
import { Clock } from './clock'
import type { LocalConfig, LocalOptions } from './config'
import { Store } from './database/store'
import { Transactions } from './database/transactions'
import { Writes } from './database/write'
import { Writer } from './database/writer'
import { InvocationError } from './functions/errors'
import { FunctionHost, PAYLOAD } from './functions/host'
import { isForeign } from './http/guard'
import { readBody, sendJson, sendText } from './http/respond'
import { StaticFiles } from './http/static'
import { serveClient } from './identity/routes'
import { Tokens } from './identity/tokens'
import { lockFolder } from './lock'
import { serveLocal } from './page/routes'
import { plantSeed } from './seed'
import { storageActions } from './storage/actions'
import { Files } from './storage/files'
import { Links } from './storage/links'
import { serveFile } from './storage/routes'
import { Scheduler } from './timers/scheduler'
import { wxAction } from './wechat/api'
import { CloudIds } from './wechat/cloud-ids'
import { Consents } from './wechat/consents'
import { Faults } from './wechat/faults'
import { Outbox } from './wechat/outbox'
import { PhoneCodes } from './wechat/phone'
import { WeCom } from './wechat/wecom'

/** Room for the SDK's envelope around a 16 MB document. */
const ADMIN_BODY = 40 * 1024 * 1024

export interface Running {
  url: string
  stop: () => Promise<void>
}

/** Starts a whole CloudBase on this computer: loopback only, everything it keeps in `options.data`. */
export async function startServer(config: LocalConfig, options: LocalOptions): Promise<Running> {
  mkdirSync(options.data, { recursive: true })
  const unlock = lockFolder(options.data)
  const clock = new Clock()
  const store = new Store(join(options.data, 'store.db'), config.collections)
  const writer = new Writer(store.db)
  const transactions = new Transactions(store, clock)
  const writes = new Writes(store, writer, transactions, clock)
  const database = { store, transactions, writes }
  const files = new Files(join(options.data, 'files'), store, writer)
  const links = new Links(clock)
  const tokens = new Tokens(join(options.data, 'token.key'), clock)
  const outbox = new Outbox(store, writer, clock)
  const cloudIds = new CloudIds(clock)
  const consents = new Consents()
  const faults = new Faults()
  const phones = new PhoneCodes(clock)
  if (options.seed) await plantSeed(database, config)

  const secret = { secretId: randomBytes(16).toString('hex'), secretKey: randomBytes(16).toString('hex') }
  const server = createServer()
  await listen(server, options.port)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const origin = () => url
  const adminUrl = `${url}/admin`
  writeFileSync(join(options.data, 'admin.json'), JSON.stringify({ url: adminUrl, env: config.env, ...secret }), { mode: 0o600 })

  const functions = new FunctionHost(config, tokens, clock, { dist: options.dist ?? 'dist', adminUrl, ...secret })
  const scheduler = new Scheduler(config.functions, clock, (name, event) => functions.invoke(name, event, null))
  const reset = async () => {
    clock.offset = 0
    faults.clear()
    consents.clear()
    await writer.run(() => store.clear())
    await files.clear()
    await plantSeed(database, config)
    scheduler.reset()
  }
  const push = (event: Record<string, unknown>) => {
    if (config.pushTo) void functions.invoke(config.pushTo, event, null).catch((error) => console.error('[local] push:', error.message))
  }
  const wx = { clock, outbox, cloudIds, consents, faults, origin, push }
  const wecom = new WeCom(wx)
  const page = {
    config,
    clock,
    tokens,
    outbox,
    cloudIds,
    consents,
    faults,
    phones,
    wecom,
    scheduler,
    store,
    crash: (name: string) => functions.crash(name),
    reset,
  }
  const assets = new StaticFiles(config.webRoot)
  const others = {
    ...storageActions({ env: config.env, files, links, origin }),
    'wx.api': wxAction(wx, phones),
    'functions.invokeFunction': async ({ function_name, request_data, tcb_sessionToken }: Record<string, unknown>) => {
      const person = tcb_sessionToken ? tokens.read(String(tcb_sessionToken)) : null
      if (String(request_data ?? '').length > PAYLOAD)
        throw new InvocationError('tooLarge', 'the request event size exceeds the quota limit (6MB)').forSdk()
      const event = request_data ? JSON.parse(String(request_data)) : {}
      try {
        return { data: { response_data: await functions.invoke(String(function_name), event, person) } }
      } catch (error) {
        throw error instanceof InvocationError ? error.forSdk() : error
      }
    },
  }

  const credential = `Credential=${secret.secretId}/`
  server.on('request', (request, response) => {
    route(request, response).catch((error) => {
      console.error('[local]', error)
      if (!response.headersSent) sendJson(response, 500, { code: 'SYS_ERR', message: String(error) })
      else response.destroy()
    })
  })

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isForeign(request)) return sendText(response, 403, 'text/plain', 'only from this computer, only from its own pages')
    const target = new URL(request.url ?? '/', url)
    const { pathname } = target
    if (pathname === '/admin') return admin(request, response)
    if (pathname.startsWith('/auth/v1/') || pathname.startsWith('/v1/functions/'))
      return serveClient({ env: config.env, tokens, functions }, request, response, target)
    if (pathname.startsWith('/files/')) return serveFile(files, links, request, response, target)
    if (pathname.startsWith('/wecom/cgi-bin/')) return wecom.serve(request, response, target)
    if (pathname === '/local' || pathname.startsWith('/local/')) return serveLocal(page, request, response, pathname)
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'text/plain', 'GET')
    assets.serve(request, response, pathname)
  }

  async function admin(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isSigned(request, credential))
      return sendJson(response, 200, { code: 'SIGN_PARAM_INVALID', message: 'not signed with the secret of this start' })
    const body = await readBody(request, ADMIN_BODY)
    if (!body) return sendJson(response, 200, { code: 'EXCEED_REQUEST_SIZE_LIMIT', message: 'the request is too large' })
    sendJson(response, 200, await answerAdmin(database, others, JSON.parse(body.toString())))
  }

  scheduler.start()
  setImmediate(() => functions.warm())
  let stopping: Promise<void> | null = null
  const stop = async () => {
    scheduler.stop()
    functions.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    transactions.endAll()
    store.close()
    unlock()
  }
  return { url, stop: () => (stopping ??= stop()) }
}

/** The SDK's signature names the secret id; one that is random for this start is a password by itself. */
function isSigned(request: IncomingMessage, credential: string): boolean {
  const header = request.headers.authorization ?? ''
  const at = header.indexOf('Credential=')
  const given = Buffer.from(header.slice(at, at + credential.length))
  const wanted = Buffer.from(credential)
  return at >= 0 && given.length === wanted.length && timingSafeEqual(given, wanted)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}
