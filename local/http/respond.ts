import type { IncomingMessage, ServerResponse } from 'node:http'

/** The request's body, or null when it is longer than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size > limit ? null : Buffer.concat(chunks)
}

/** The request's body as a JSON object and as it was sent; none is an empty one. What is wrong with it otherwise. */
export async function readObject(
  request: IncomingMessage,
  limit: number,
): Promise<{ value: Record<string, unknown>; text: string } | 'too large' | 'not a JSON object'> {
  const body = await readBody(request, limit)
  if (!body) return 'too large'
  const text = body.toString()
  const value = text ? parsed(text) : {}
  return isObject(value) ? { value, text: text || '{}' } : 'not a JSON object'
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What JSON says; undefined when the text is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value) ?? 'null')
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
  })
  response.end(body)
}

export function sendText(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), 'cache-control': 'no-store' })
  response.end(body)
}
