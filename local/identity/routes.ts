import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { InvocationError } from '../functions/errors'
import { type FunctionHost, PAYLOAD } from '../functions/host'
import { readObject, sendJson } from '../http/respond'
import { bearer, expiresIn, type Person, type Tokens } from './tokens'

interface Context {
  config: { env: string }
  tokens: Tokens
  functions: FunctionHost
}

/** CloudBase's HTTP API for browsers: sign-in, refresh, function calls. */
export async function serveClient(context: Context, request: IncomingMessage, response: ServerResponse, url: URL) {
  const requestId = randomUUID()
  const fail = (status: number, code: string, message: string) => sendJson(response, status, { code, message, requestId })
  if (request.method !== 'POST') return fail(405, 'INVALID_ACTION', 'only POST is answered here')
  const data = await readObject(request, PAYLOAD)
  if (data === 'too large') return fail(400, 'EXCEED_REQUEST_SIZE_LIMIT', 'the request event size exceeds the quota limit (6MB)')
  if (data === 'not a JSON object') return fail(400, 'INVALID_PARAM', 'the body is not a JSON object')
  if (url.pathname.startsWith('/auth/v1/')) return signIn(context, response, url, data.value, fail, request.headers['x-device-id'])
  const person = context.tokens.read(bearer(request.headers.authorization))
  if (!person) return fail(401, 'INVALID_CREDENTIALS', 'the access token is missing, wrong or expired')
  const name = decodeURIComponent(url.pathname.slice('/v1/functions/'.length))
  try {
    const result = await context.functions.invoke(name, data.text, person, { requestId, by: 'client' })
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'x-request-id': requestId, 'cache-control': 'no-store' })
    response.end(result)
  } catch (error) {
    if (!(error instanceof InvocationError)) throw error
    const { code, message } = error.forHttp()
    fail(400, code, message)
  }
}

type Fail = (status: number, code: string, message: string) => void

function signIn(
  { config: { env }, tokens }: Context,
  response: ServerResponse,
  url: URL,
  data: Record<string, unknown>,
  fail: Fail,
  device: string | string[] | undefined,
) {
  if (url.searchParams.has('client_id') && url.searchParams.get('client_id') !== env)
    return fail(400, 'INVALID_ENV', `client_id is not ${env}`)
  if (url.pathname === '/auth/v1/signin/anonymously') return answer(response, tokens, { sub: tokens.anonymous(device) })
  if (url.pathname === '/auth/v1/token' && data.grant_type === 'refresh_token') {
    const person = tokens.read(String(data.refresh_token ?? ''), 'refresh')
    return person ? answer(response, tokens, person) : fail(401, 'REFRESH_TOKEN_EXPIRED', 'the refresh token is wrong or expired')
  }
  return fail(
    400,
    'INVALID_ACTION',
    'only /auth/v1/signin/anonymously and /auth/v1/token are available in the local CloudBase: sign in anonymously or at /local',
  )
}

function answer(response: ServerResponse, tokens: Tokens, person: Person): void {
  const { access_token, refresh_token, sub } = tokens.open(person)
  sendJson(response, 200, { token_type: 'Bearer', access_token, refresh_token, expires_in: expiresIn, scope: 'anonymous', sub })
}
