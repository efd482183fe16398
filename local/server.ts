import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { adminOf, gatewayOf } from './admin'
import { type Cloud, makeCloud } from './cloud'
import type { LocalConfig, LocalOptions } from './config'
import { writeDurably } from './durable'
import { openFolder } from './folder'
import { isForeign } from './http/guard'
import { serveHosting } from './http/hosting'
import { sendJson, sendText } from './http/respond'
import { StaticFiles } from './http/static'
import { serveClient } from './identity/routes'
import { Deployed } from './management/deployed'
import { managementOf } from './management/routes'
import { serveLocal } from './page/routes'
import { serveFile } from './storage/routes'

export interface Running {
  url: string
  stop: () => Promise<void>
}

/** Starts a whole CloudBase on this computer: loopback only, everything it keeps in `options.data`. */
export async function startServer(config: LocalConfig, options: LocalOptions): Promise<Running> {
  const unlock = openFolder(options.data)
  const adminFile = join(options.data, 'admin.json')
  rmSync(adminFile, { force: true }) // a killed server's
  const secret = { secretId: randomBytes(16).toString('hex'), secretKey: randomBytes(16).toString('hex') }
  const address = { url: '', ...secret }
  const deployed = options.blank ? new Deployed(options.data) : undefined
  const served = deployed ? deployed.instead(config) : config
  const cloud = makeCloud(served, options.data, options.dist ?? 'dist', address)
  if (deployed) takeIn(cloud, deployed)
  if (options.seed) await cloud.plant()

  // longer than a client's own patience, or it would send into a connection that is being closed
  const server = createServer({ keepAliveTimeout: 65_000 })
  await listen(server, options.port)
  address.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const admin = { url: `${address.url}/admin`, env: config.env, ...secret }
  writeDurably(adminFile, JSON.stringify(admin))

  const gateway = gatewayOf(cloud)
  cloud.functions.connect(gateway)
  const doors = {
    admin: adminOf(gateway, secret.secretId),
    assets: new StaticFiles(served.webRoot, join(options.data, 'hosting'), config.webHeaders),
    secretId: secret.secretId,
  }
  const management = deployed && managementOf(cloud, deployed, doors)
  server.on('request', (request, response) => {
    route(cloud, { ...doors, management }, request, response).catch((error) => {
      const malformed = error instanceof URIError
      if (!malformed) console.error('[local]', error)
      if (response.headersSent) response.destroy()
      else if (malformed) sendJson(response, 400, { code: 'INVALID_PARAM', message: 'a malformed address' })
      else sendJson(response, 500, { code: 'SYS_ERR', message: 'failed; the log of the local CloudBase says why' })
    })
  })
  if (!options.still) cloud.scheduler.start()
  setImmediate(() => cloud.functions.warm())

  let stopping: Promise<void> | undefined
  const stop = async () => {
    rmSync(adminFile, { force: true })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    cloud.close()
    unlock()
  }
  return {
    url: address.url,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}

/** What was deployed before this start. */
function takeIn({ functions, scheduler }: Cloud, { kept }: Deployed): void {
  for (const [name, one] of Object.entries(kept.functions)) functions.put(name, one, one.variables)
  scheduler.set(kept.functions)
}

interface Doors {
  admin: ReturnType<typeof adminOf>
  assets: StaticFiles
  secretId: string
  management: ReturnType<typeof managementOf> | undefined
}

async function route(cloud: Cloud, { admin, assets, secretId, management }: Doors, request: IncomingMessage, response: ServerResponse) {
  if (isForeign(request)) return sendText(response, 403, 'text/plain', 'only from this computer, only from its own pages')
  const url = addressOf(request.url ?? '/', cloud.origin())
  const under = (path: string) => url.pathname.startsWith(path)
  if (url.pathname === '/admin') return admin(request, response)
  if (under('/auth/v1/') || under('/v1/functions/')) return serveClient(cloud, request, response, url)
  if (under('/hosting/')) return serveHosting(assets, secretId, request, response, url.pathname)
  if (under('/files/')) return serveFile(cloud, request, response, url)
  if (management && under('/management/')) return management(request, response, url)
  if (url.pathname === '/speech') return cloud.speech.serve(request, response)
  if (under('/wecom/cgi-bin/')) return cloud.wecom.serve(request, response, url)
  if (url.pathname === '/local' || under('/local/')) return serveLocal(cloud, request, response, url.pathname)
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'text/plain', 'GET')
  assets.serve(request, response, url.pathname)
}

/** The address that was asked for, on this server whatever host it names. */
function addressOf(asked: string, origin: string): URL {
  const path = asked.replace(/^https?:\/\/[^/]*/i, '')
  if (!path.startsWith('/')) throw new URIError('not a path')
  return new URL(origin + path)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`端口 ${port} 已被占用。换一个：--port 8081`) : error),
    )
    server.listen(port, '127.0.0.1', () => resolve())
  })
}
