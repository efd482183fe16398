import { randomUUID } from 'node:crypto'
import { type Database, databaseActions, type Params } from './database/actions'
import { CloudError, invalid, requestFailed } from './errors'

type Handler = (params: Record<string, unknown>) => object | Promise<object>

/** Answers one request of the SDK: `{requestId, …}` or `{requestId, code, message}`, always with HTTP 200. */
export async function answerAdmin(database: Database, others: Record<string, Handler>, params: Record<string, unknown>): Promise<object> {
  const requestId = randomUUID()
  try {
    const action = String(params.action)
    const inDatabase = databaseActions[action]
    if (inDatabase) return { requestId, ...(await inDatabase(database, params as unknown as Params)) }
    const handler = others[action]
    if (!handler) throw refuse(action)
    return { requestId, ...(await handler(params)) }
  } catch (error) {
    const known = asCloudError(error)
    return { requestId, code: known.code, message: known.message }
  }
}

export function asCloudError(error: unknown): CloudError {
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
