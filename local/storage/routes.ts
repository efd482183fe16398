import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { contentType } from '../http/content-type'
import { sendText } from '../http/respond'
import { type Files, TooLarge } from './files'
import type { Links } from './links'

/** `/files/…`: PUT with the signature from getUploadMetadata, GET with a temporary link. */
export async function serveFile(
  { files, links }: { files: Files; links: Links },
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const path = decodeURIComponent(url.pathname.slice('/files/'.length))
  const t = Number(url.searchParams.get('t'))
  if (request.method === 'PUT') {
    const signature = String(request.headers.authorization ?? '')
    if (!links.check('put', path, t, signature)) return refuse(response, 403, 'AccessDenied', 'Request has expired or is not signed.')
    return save(files, path, request, response)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'MethodNotAllowed', 'GET or PUT')
  const file = links.check('get', path, t, url.searchParams.get('sign') ?? '') && files.find(path)
  if (file === false) return refuse(response, 403, 'AccessDenied', 'Request has expired or is not signed.')
  if (!file) return refuse(response, 404, 'NoSuchKey', 'The specified key does not exist.')
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.size,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(files.read(file), response).catch(() => response.destroy()) // the reader left, or the file was just removed
}

async function save(files: Files, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await files.save(path, String(request.headers['content-type'] ?? contentType(path)), request)
  } catch (error) {
    if (error instanceof TooLarge)
      return refuse(response, 400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed object size.')
    console.error('[local] upload:', error)
    return refuse(response, 500, 'InternalError', `The file was not saved: ${(error as NodeJS.ErrnoException).code ?? 'an error'}.`)
  }
  response.writeHead(200, { 'content-length': 0 }).end()
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const body = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><Resource></Resource><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
  sendText(response, status, 'application/xml', body)
}
