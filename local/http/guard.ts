import type { IncomingMessage } from 'node:http'

const OWN_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** True when a page of another site could be behind this request: a foreign Host name, or a write from a foreign origin. */
export function isForeign(request: IncomingMessage): boolean {
  const host = request.headers.host ?? ''
  if (!OWN_HOST.test(host)) return true
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const origin = request.headers.origin
  if (origin !== undefined && origin !== `http://${host}`) return true
  const site = request.headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}
