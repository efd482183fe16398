import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
  post(data, 'explain', { collection, query: JSON.parse(query), sort: JSON.parse(sort) })

/** Asks the server that runs on this data folder. */
async function post(data: string, path: string, body: object): Promise<string> {
  const file = join(data, 'admin.json')
  if (!existsSync(file)) throw new Error(`没有在 ${data} 上运行的程序。请先启动它。`)
  const url = String(JSON.parse(readFileSync(file, 'utf8')).url).replace(/\/admin$/, '')
  const response = await fetch(`${url}/local/api/${path}`, { method: 'POST', body: JSON.stringify(body) }).catch(() => null)
  if (!response) throw new Error(`没有在 ${data} 上运行的程序。请先启动它。`)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  return JSON.stringify(answer, null, 2)
}
