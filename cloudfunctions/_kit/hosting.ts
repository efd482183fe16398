/** Files of the web's static hosting. It is a bucket of COS, which a function may reach with the credentials CloudBase gives it; the SDK has no call for it. */
import { createHash, createHmac } from 'node:crypto'
import { extname } from 'node:path'

/** What is written there. */
const types: Record<string, string> = { '.html': 'text/html', '.xml': 'application/atom+xml', '.json': 'application/feed+json' }

const request = async (method: 'GET' | 'PUT', name: string, body?: string): Promise<Response> => {
  const url = new URL(`${process.env.HOSTING_URL}/${name}`)
  const response = await fetch(url, {
    method,
    headers: {
      authorization: signed(method, url.pathname, Math.floor(Date.now() / 1000)),
      'x-cos-security-token': process.env.TENCENTCLOUD_SESSIONTOKEN ?? '',
      ...(body !== undefined && { 'content-type': `${types[extname(name)] ?? 'text/plain'}; charset=utf-8`, 'cache-control': 'no-cache' }),
    },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(5000),
  })
  if (!response.ok && response.status !== 404) throw new Error(`static hosting answered ${response.status} to ${method} ${name}`)
  return response
}

/** The file's text, undefined when there is none or no static hosting at all. */
export const readHosted = async (name: string): Promise<string | undefined> => {
  if (!process.env.HOSTING_URL) return undefined
  const response = await request('GET', name)
  return response.ok ? response.text() : undefined
}

/** Puts a file in the place of the one that was there; nothing where there is no static hosting. */
export const writeHosted = async (name: string, text: string): Promise<void> => {
  if (process.env.HOSTING_URL) await request('PUT', name, text)
}

const hmac = (key: string, text: string) => createHmac('sha1', key).update(text).digest('hex')

/** COS's signature of a request that signs no header and no parameter; it holds for a minute. */
export const signed = (method: string, path: string, now: number): string => {
  const { TENCENTCLOUD_SECRETID = '', TENCENTCLOUD_SECRETKEY = '' } = process.env
  const time = `${now - 60};${now + 60}`
  const asked = createHash('sha1').update(`${method.toLowerCase()}\n${path}\n\n\n`).digest('hex')
  return [
    'q-sign-algorithm=sha1',
    `q-ak=${TENCENTCLOUD_SECRETID}`,
    `q-sign-time=${time}`,
    `q-key-time=${time}`,
    'q-header-list=',
    'q-url-param-list=',
    `q-signature=${hmac(hmac(TENCENTCLOUD_SECRETKEY, time), `sha1\n${time}\n${asked}\n`)}`,
  ].join('&')
}
