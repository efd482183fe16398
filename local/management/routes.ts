import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isSigned } from '../admin'
import type { Cloud } from '../cloud'
import { asCloudError, CloudError } from '../errors'
import { isObject, parsed, readBody, sendJson, sendText } from '../http/respond'
import type { StaticFiles } from '../http/static'
import { serveClient } from '../identity/routes'
import { serveBucket } from './bucket'
import type { Deployed } from './deployed'
import { environmentOf } from './environment'
import { functionsOf } from './functions'

const LIMIT = 20 * 1024 * 1024
/** With the fault `managementBusy` one request of so many is refused. */
const REFUSED = 3

export interface Doors {
  admin: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  assets: StaticFiles
  secretId: string
}

/** `/management/<host>/…`: what is asked of the cloud's hosts, led here by `way-here.ts`. */
export function managementOf(cloud: Cloud, deployed: Deployed, doors: Doors) {
  const actions = { ...environmentOf(cloud, deployed), ...functionsOf(cloud, deployed) }
  let asked = 0

  const act = async (name: string, body: unknown): Promise<object> => {
    if (cloud.wx.faults.has('managementBusy') && ++asked % REFUSED === 0)
      throw new CloudError('RequestLimitExceeded', 'Your current request times exceeds the limit')
    const action = Object.hasOwn(actions, name) && actions[name as keyof typeof actions]
    if (!action) throw new CloudError('InvalidAction', `${name.replace(/\W/g, '').slice(0, 60)} is not available in the local CloudBase`)
    if (!isObject(body)) throw new CloudError('InvalidRequest', 'the body is not a JSON object')
    return action(body as never)
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const RequestId = randomUUID()
    const name = String(request.headers['x-tc-action'])
    try {
      if (!isSigned(request, doors.secretId)) throw new CloudError('AuthFailure.SecretIdNotFound', 'not signed with this start’s secret')
      const body = await readBody(request, LIMIT)
      sendJson(response, 200, { Response: { ...(await act(name, parsed(String(body)))), RequestId } })
    } catch (error) {
      const { code: Code, message: Message } = asCloudError(error, name)
      sendJson(response, 200, { Response: { Error: { Code, Message }, RequestId } })
    }
  }

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const [, , host = '', ...rest] = url.pathname.split('/')
    const there = new URL(`/${rest.join('/')}${url.search}`, url.origin)
    if (host.endsWith('tcb-api.tencentcloudapi.com')) return doors.admin(request, response)
    if (host.endsWith('.tencentcloudapi.com')) return answer(request, response)
    if (host.endsWith('.tcloudbasegateway.com')) return serveClient(cloud, request, response, there)
    if (host.endsWith('.tcloudbaseapp.com')) return doors.assets.serve(request, response, there.pathname)
    if (/^static-.+\.cos\./.test(host)) {
      if (String(request.headers.authorization).split('&').includes(`q-ak=${doors.secretId}`))
        return serveBucket(doors.assets, request, response, there)
      return sendText(response, 403, 'application/xml', '<Error><Code>AccessDenied</Code></Error>')
    }
    sendText(response, 404, 'text/plain', `${host} is not available in the local CloudBase`)
  }
}
