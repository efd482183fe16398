import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SECRET } from '../page/api'

const UNITS: Record<string, number> = { s: 1000, m: 60_000, h: 3600_000, d: 86_400_000 }

/** `90s`, `5m`, `2h`, `1d` or plain milliseconds. */
function milliseconds(text: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(text) ?? []
  if (number === undefined) throw new Error(`看不懂这段时间：${text}。请写成 90s、5m、2h 或 1d。`)
  return Number(number) * (UNITS[unit] ?? 1)
}

export const advance = (data: string, text: string) => post(data, 'clock', { advanceMs: milliseconds(text) })

export const fire = (data: string, name: string) => post(data, `timers/${encodeURIComponent(name)}`, {})

/** How a query would be answered: which index, how many rows looked at. */
export const explain = (data: string, collection: string, query = '{}', sort = '{}') =>
  post(data, 'explain', { collection, query: json(query), sort: json(sort) })

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`看不懂：${text}。请写成 JSON，例如 '{"village":"bayan"}'。`)
  }
}

/** Asks the server that runs on this data folder, and no other that has come to listen where it did. */
async function post(data: string, path: string, body: object): Promise<string> {
  const file = join(data, 'admin.json')
  const none = new Error(`没有在 ${data} 上运行的程序。请先启动它。`)
  if (!existsSync(file)) throw none
  const { url, secretId } = JSON.parse(readFileSync(file, 'utf8')) as { url: string; secretId: string }
  const address = `${url.replace(/\/admin$/, '')}/local/api/${path}`
  const response = await fetch(address, { method: 'POST', headers: { [SECRET]: secretId }, body: JSON.stringify(body) }).catch(() => null)
  const answer = await response?.json().catch(() => null)
  if (!response || !answer || response.status === 409) throw none
  if (!response.ok) throw new Error(answer.message)
  return JSON.stringify(answer, null, 2)
}
