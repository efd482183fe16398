import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { readBody, sendText } from '../http/respond'
import type { StaticFiles } from '../http/static'

const LIMIT = 50 * 1024 * 1024
const md5 = (body: Buffer) => `"${createHash('md5').update(body).digest('hex')}"`
const inXml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The bucket of static hosting as COS answers for it: listing, reading, writing. */
export async function serveBucket(assets: StaticFiles, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const key = decodeURIComponent(url.pathname.slice(1))
  const xml = (status: number, body: string) =>
    sendText(response, status, 'application/xml', `<?xml version='1.0' encoding='utf-8' ?>${body}`)
  if (request.method === 'GET' && !key) return xml(200, listing(assets, url))
  if (request.method === 'GET') {
    const body = assets.read(`/${key}`)
    return body ? sendText(response, 200, 'application/octet-stream', body) : xml(404, '<Error><Code>NoSuchKey</Code></Error>')
  }
  const file = assets.writtenAs(`/${key}`)
  if (request.method !== 'PUT' || !file || !key || key.endsWith('/')) return xml(405, '<Error><Code>MethodNotAllowed</Code></Error>')
  const body = await readBody(request, LIMIT)
  if (!body) return xml(400, '<Error><Code>EntityTooLarge</Code></Error>')
  mkdirSync(dirname(file), { recursive: true })
  const whole = `${file}.${process.hrtime.bigint()}.part`
  writeFileSync(whole, body)
  renameSync(whole, file)
  response.writeHead(200, { etag: md5(body), 'content-length': 0 }).end()
}

function listing(assets: StaticFiles, url: URL): string {
  const { prefix = '', marker = '', 'max-keys': most = '1000' } = Object.fromEntries(url.searchParams)
  const folder = assets.writtenAs('/') as string
  mkdirSync(folder, { recursive: true })
  const keys = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((key) => key.startsWith(prefix) && key > marker)
    .sort()
  const page = keys.slice(0, Number(most))
  const contents = page.map((key) => {
    const body = readFileSync(join(folder, key))
    return `<Contents><Key>${inXml(key)}</Key><ETag>${inXml(md5(body))}</ETag><Size>${body.length}</Size></Contents>`
  })
  const more = page.length < keys.length
  const next = more ? `<NextMarker>${inXml(page.at(-1) ?? '')}</NextMarker>` : ''
  return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
}
