/** An answer of the cloud that is an error: its code and message reach the caller. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const CONTACT = 'Please check your request, but if the problem persists, contact us.'

export const notExist = (collection: string) =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${collection}. ${CONTACT}`)

export const requestFailed = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message)

export const duplicateKey = (collection: string, index: string, value: string) =>
  requestFailed(
    `[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${value}}]}, {<nil>}]. ${CONTACT}`,
  )

export const collectionExists = (name: string) =>
  new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceUnavailable.ResourceExist] Table exist: ${name}. ${CONTACT}`)

export const conflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${CONTACT}`,
  )

export const noTransaction = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${CONTACT}`,
  )

export const invalid = (message: string) => new CloudError('INVALID_PARAM', message)

/** The disk's refusals, in SQLite's words. */
const DISK: Record<string, string> = {
  SQLITE_FULL: 'database or disk is full',
  SQLITE_IOERR: 'disk I/O error',
  SQLITE_CORRUPT: 'the data is damaged',
}

/** Whether JavaScript itself threw this, in words about the code and not about the request. */
export const isEngines = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError || error instanceof URIError

/** What the caller is told of anything thrown. What nobody wrote for a caller stays in the log, with its stack. */
export function asCloudError(error: unknown, action: string): CloudError {
  if (error instanceof CloudError) return error
  if (error instanceof SyntaxError && error.message.startsWith('Invalid regular'))
    return invalid(`${action}: a regular expression is not valid`)
  if (error instanceof SyntaxError || error instanceof URIError) return invalid(`${action}: a part of the request is not JSON`)
  console.error('[local]', error)
  if (error instanceof RangeError) return invalid(`${action}: nested too deeply, or a number out of its range`)
  if (error instanceof TypeError) return invalid(`${action}: a parameter is missing or not of the type that is wanted`)
  if (!(error instanceof Error)) return requestFailed(`${action} failed; the log of the local CloudBase says why`)
  const code = 'code' in error ? String(error.code) : ''
  return requestFailed(code ? (DISK[code] ?? `${action} failed (${code}); the log of the local CloudBase says why`) : error.message)
}
