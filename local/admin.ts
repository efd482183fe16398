import { randomUUID, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cloud } from './cloud'
import { databaseActions, type Params } from './database/actions'
import { CloudError, invalid, requestFailed } from './errors'
import { functionActions } from './functions/actions'
import { readBody, sendJson } from './http/respond'
import { storageActions } from './storage/actions'
import { wxAction } from './wechat/api'

/** Room for the SDK's envelope around a 16 MB document. */
const BODY = 40 * 1024 * 1024

type Action = (params: Record<string, unknown>) => object | Promise<object>

/** `POST /admin`, the SDK's one address: always HTTP 200, `{requestId, …}` or `{requestId, code, message}`. */
export function adminOf(cloud: Cloud, secretId: string) {
  const others: Record<string, Action> = {
    ...storageActions(cloud),
    ...functionActions(cloud.functions, cloud.tokens),
    'wx.api': wxAction(cloud.wx),
  }

  function act(params: Record<string, unknown>): object | Promise<object> {
    const name = String(params.action)
    const inDatabase = databaseActions[name]
    if (inDatabase) return inDatabase(cloud.database, params as unknown as Params)
    const other = others[name]
    if (!other) throw refuse(name)
    return other(params)
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID()
    try {
      if (!isSigned(request, secretId)) throw new CloudError('SIGN_PARAM_INVALID', 'not signed with the secret of this start')
      const body = await readBody(request, BODY)
      if (!body) throw new CloudError('EXCEED_REQUEST_SIZE_LIMIT', 'the request is too large')
      sendJson(response, 200, { requestId, ...(await act(paramsOf(request, body.toString()))) })
    } catch (error) {
      const { code, message } = asCloudError(error)
      sendJson(response, 200, { requestId, code, message })
    }
  }
}

/** What the SDK sends as a form is nothing that is done here: its name is enough to refuse it. */
function paramsOf(request: IncomingMessage, body: string): Record<string, unknown> {
  if (!String(request.headers['content-type']).startsWith('multipart/')) return JSON.parse(body)
  return { action: /name="action"\r\n\r\n([\w.]+)/.exec(body)?.[1] }
}

/** The SDK's signature names the secret id; one that is random for this start is a password by itself. */
function isSigned(request: IncomingMessage, secretId: string): boolean {
  const header = request.headers.authorization ?? ''
  const wanted = Buffer.from(`Credential=${secretId}/`)
  const at = header.indexOf('Credential=')
  const given = Buffer.from(header.slice(at, at + wanted.length))
  return at >= 0 && given.length === wanted.length && timingSafeEqual(given, wanted)
}

function asCloudError(error: unknown): CloudError {
  if (error instanceof CloudError) return error
  if (error instanceof SyntaxError) return invalid(`not JSON: ${error.message}`)
  console.error('[local]', error)
  return requestFailed(error instanceof Error ? error.message : String(error))
}

const INSTEAD: [RegExp, string][] = [
  [
    /^database\.(getInTransaction|updateDocInTransaction|deleteDocInTransaction)$/,
    'db.startTransaction() and transaction.collection().doc()',
  ],
  [/^wx\.(openApi|wxPayApi|wxCallContainerApi)$/, 'app.callWxOpenApi()'],
  [/^storage\.(copyFile|batchCopyFile)/, 'downloadFile() and uploadFile()'],
  [/^storage\.getFileAuthority/, 'checks in the function itself'],
  [/watch|wsWebSign/i, 'asking again (get) at an interval'],
  [/mysql|rdb|sql|model/i, 'collections (app.database())'],
]

function refuse(action: string): CloudError {
  const name = action === 'auth.wsWebSign' ? 'watch' : action
  const instead = INSTEAD.find(([pattern]) => pattern.test(action))?.[1]
  return invalid(`${name} is not available in the local CloudBase${instead ? `: use ${instead} instead` : ''}`)
}
