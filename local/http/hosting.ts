import { mkdir, rename, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname } from 'node:path'
import { readBody, sendText } from './respond'
import type { StaticFiles } from './static'

const LIMIT = 10 * 1024 * 1024

/** `/hosting/<file>`: static hosting's bucket, read and written by functions with COS's signed requests. */
export async function serveHosting(
  assets: StaticFiles,
  secretId: string,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<void> {
  const refuse = (status: number, code: string) =>
    sendText(response, status, 'application/xml', `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code></Error>`)
  // the id is random for this start: a password by itself, as for the SDK's requests
  if (!String(request.headers.authorization).split('&').includes(`q-ak=${secretId}`)) return refuse(403, 'AccessDenied')
  const name = decodeURIComponent(pathname.slice('/hosting'.length))
  if (request.method === 'GET') {
    const body = assets.read(name)
    return body ? sendText(response, 200, 'application/octet-stream', body) : refuse(404, 'NoSuchKey')
  }
  const written = assets.writtenAs(name)
  if (request.method !== 'PUT' || !written) return refuse(405, 'MethodNotAllowed')
  const body = await readBody(request, LIMIT)
  if (!body) return refuse(400, 'EntityTooLarge')
  await mkdir(dirname(written), { recursive: true })
  const whole = `${written}.${process.hrtime.bigint()}.part`
  await writeFile(whole, body, { flush: true })
  await rename(whole, written)
  sendText(response, 200, 'text/plain', '')
}
