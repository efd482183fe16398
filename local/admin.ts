import { randomUUID, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cloud } from './cloud'
import { databaseActions, type Params } from './database/actions'
import { asCloudError, CloudError, invalid } from './errors'
import { functionActions } from './functions/actions'
import type { Gateway } from './functions/instance'
import { watchSign } from './functions/watch'
import { isObject, parsed, readBody, sendText } from './http/respond'
import { refuse } from './refusals'
import { storageActions } from './storage/actions'
import { wxAction } from './wechat/api'

/** Room for the SDK's envelope around a 16 MB document. */
const BODY = 40 * 1024 * 1024

/** The one call whose answer the SDK hands on unread, so that it takes no refusal but one of HTTP. */
const UNREAD = 'wx.wxCallContainerApi'

type Action = (params: Record<string, unknown>) => object | Promise<object>

/** What answers the SDK: always 200 with `{requestId, …}` or `{requestId, code, message}`. */
export function gatewayOf(cloud: Cloud): Gateway {
  const others: Record<string, Action> = {
    ...storageActions(cloud),
    ...functionActions(cloud.functions, cloud.tokens),
    'wx.api': wxAction(cloud.wx),
    'auth.wsWebSign': () => watchSign(cloud.config.env),
  }

  function act(name: string, params: Record<string, unknown>): object | Promise<object> {
    if (Object.hasOwn(databaseActions, name)) return databaseActions[name]!(cloud.database, params as unknown as Params)
    if (Object.hasOwn(others, name)) return others[name]!(params)
    throw refuse(name)
  }

  return async (type, body, asker = 'admin') => {
    const requestId = randomUUID()
    const params = paramsOf(type, body)
    const name = String(params?.action)
    try {
      if (!params) throw invalid('the request is not a JSON object')
      return { status: 200, text: JSON.stringify({ requestId, ...(await act(name, { ...params, asker })) }) }
    } catch (error) {
      const { code, message } = asCloudError(error, name)
      return { status: name === UNREAD ? 501 : 200, text: JSON.stringify({ requestId, code, message }) }
    }
  }
}

/** `POST /admin`, the SDK's one address, for who signs with this start's secret. */
export function adminOf(gateway: Gateway, secretId: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = isSigned(request, secretId) ? await readBody(request, BODY) : 'unsigned'
    if (body === 'unsigned') sendError(response, new CloudError('SIGN_PARAM_INVALID', 'not signed with the secret of this start'))
    else if (!body) sendError(response, new CloudError('EXCEED_REQUEST_SIZE_LIMIT', 'the request is too large'))
    else {
      const { status, text } = await gateway(String(request.headers['content-type']), body.toString())
      sendText(response, status, 'application/json; charset=utf-8', text)
    }
  }
}

function sendError(response: ServerResponse, { code, message }: CloudError): void {
  sendText(response, 200, 'application/json; charset=utf-8', JSON.stringify({ requestId: randomUUID(), code, message }))
}

/** What the SDK sends as a form is nothing that is done here: its name is enough to refuse it. */
function paramsOf(type: string, body: string): Record<string, unknown> | null {
  if (type.startsWith('multipart/')) return { action: /name="action"\r\n\r\n([\w.]+)/.exec(body)?.[1] }
  const params = parsed(body)
  return isObject(params) ? params : null
}

/** The SDK's signature names the secret id; one that is random for this start is a password by itself. */
export function isSigned(request: IncomingMessage, secretId: string): boolean {
  const header = request.headers.authorization ?? ''
  const wanted = Buffer.from(`Credential=${secretId}/`)
  const at = header.indexOf('Credential=')
  const given = Buffer.from(header.slice(at, at + wanted.length))
  return at >= 0 && given.length === wanted.length && timingSafeEqual(given, wanted)
}
