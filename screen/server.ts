import type { Ended, Playlist } from '../signage/playlist'
import { listOf } from '../signage/playlist'
import { keep, read } from './kept'

declare const CLOUD_ENV: string
declare const GATEWAY: string

const patience = 15_000

interface Answer {
  ok: boolean
  status: number
  date: number
  body: unknown
}

/** Asks and reads the whole answer. Throws when it is not there in time, also when only its end is missing. */
const patiently = async (url: string, init: RequestInit): Promise<Answer> => {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), patience)
  try {
    const answer = await fetch(url, { ...init, signal: abort.signal })
    const { ok, status, headers } = answer
    return { ok, status, date: Date.parse(headers.get('date') ?? ''), body: ok ? await answer.json() : undefined }
  } finally {
    clearTimeout(timer)
  }
}

const random = (bytes: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (one) => one.toString(16).padStart(2, '0')).join('')

/** Something of this device's own, made once. */
const own = (name: string, bytes: number): string => {
  const kept = read<string>(name)
  if (kept) return kept
  const made = random(bytes)
  keep(name, made)
  return made
}

/** Known to this screen alone. Where nothing can be kept it is another after each start, and the screen is to be paired again. */
export const key = own('key', 32)

const post = (path: string, body: unknown, headers: Record<string, string>) =>
  patiently(GATEWAY + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })

let token: string | undefined

const signIn = async (): Promise<string> => {
  const answer = await post(`/auth/v1/signin/anonymously?client_id=${CLOUD_ENV}`, {}, { 'x-device-id': own('device', 16) })
  const { access_token } = (answer.body ?? {}) as { access_token?: string }
  if (!access_token) throw new Error('a sign-in without a token')
  return access_token
}

/** Makes a call of the function `screen`; throws when it is refused or nothing is reached. */
export const call = async <T>(name: `screen.${string}`, input: unknown): Promise<T> => {
  for (let again = false; ; again = true) {
    token = token ?? (await signIn())
    const answer = await post('/v1/functions/screen', { call: name.split('.')[1], input }, { authorization: `Bearer ${token}` })
    if (answer.status === 401 && !again) {
      token = undefined
      continue
    }
    const { ok, data, message } = (answer.body ?? {}) as { ok?: boolean; data?: T; message?: string }
    if (!ok) throw new Error(message ?? `${answer.status}`)
    return data as T
  }
}

/** The screen's list as it lies on the website, past every store between, and the date that came with it. Throws when there is none. */
export const fetchList = async (screen: string, now: number): Promise<{ list: Playlist | Ended; date: number }> => {
  const answer = await patiently(`/${listOf(screen)}?t=${now}`, { cache: 'no-store' })
  if (!answer.ok) throw new Error(`${answer.status}`)
  const list = answer.body as Playlist | Ended
  if (!isWhole(list)) throw new Error('not a list')
  return { list, date: answer.date }
}

/** A stranger's network may answer anything. */
const isWhole = (list: Partial<Playlist & Ended> | null): boolean =>
  list?.ended === true ||
  (Array.isArray(list?.pieces) &&
    typeof list?.hours?.on === 'number' &&
    typeof list.writtenAt === 'number' &&
    list.pieces.every((one) => Array.isArray(one?.headline) && Array.isArray(one.lines) && typeof one.until === 'number'))
