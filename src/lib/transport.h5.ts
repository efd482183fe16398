/** The web's way to the cloud: CloudBase's HTTP API with an anonymous sign-in, by plain fetch (its SDK would add 100 KB). */

/** Reaches no cloud at all: no network, a time-out, a gateway that is down. Trying again later may help. */
export class Unreachable extends Error {}

interface Session {
  access_token: string
  refresh_token: string
  /** Milliseconds since 1970. */
  expires_at: number
}

const key = 'cunshao.session'
const timeoutMs = 15_000

const post = async (path: string, body: unknown, token?: string) => {
  // AbortSignal.timeout is younger than the browsers people have
  const patient = new AbortController()
  const timer = setTimeout(() => patient.abort(), timeoutMs)
  try {
    const response = await fetch(GATEWAY + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : { 'x-device-id': deviceId() }) },
      body: JSON.stringify(body),
      signal: patient.signal,
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  } catch (e) {
    throw new Unreachable(String(e))
  } finally {
    clearTimeout(timer)
  }
}

const deviceId = () => {
  const kept = localStorage.getItem('cunshao.device') ?? crypto.getRandomValues(new Uint32Array(4)).join('-')
  localStorage.setItem('cunshao.device', kept)
  return kept
}

const keep = (answer: Record<string, unknown>): Session => {
  const session = { ...(answer as unknown as Session), expires_at: Date.now() + Number(answer.expires_in) * 1000 }
  localStorage.setItem(key, JSON.stringify(session))
  return session
}

const signIn = async (): Promise<Session> => {
  const { status, body } = await post(`/auth/v1/signin/anonymously?client_id=${CLOUD_ENV}`, {})
  if (status !== 200) throw new Unreachable(`sign-in answered ${status}`)
  return keep(body)
}

const refresh = async (old: Session): Promise<Session> => {
  const { status, body } = await post(`/auth/v1/token?client_id=${CLOUD_ENV}`, {
    grant_type: 'refresh_token',
    refresh_token: old.refresh_token,
  })
  return status === 200 ? keep(body) : signIn()
}

declare global {
  interface Window {
    /** Shared by the program and by the script in the page, each of which has this file: a sign-in under way. */
    signingIn?: Promise<Session> | undefined
    /** What the script in the page has asked for already. */
    early?: { asked: string; answer: Promise<unknown> } | undefined
  }
}

/** The current session, made or renewed when needed, once for all calls that wait for it. */
const session = (): Promise<Session> => {
  const text = localStorage.getItem(key)
  const kept = text ? (JSON.parse(text) as Session) : undefined
  if (kept && kept.expires_at > Date.now() + 60_000) return Promise.resolve(kept)
  window.signingIn ??= (kept ? refresh(kept) : signIn()).finally(() => {
    window.signingIn = undefined
  })
  return window.signingIn
}

interface Event {
  call: string
  input: unknown
}

/** Asks for something before the program is there; its first {@link send} of the same gets this answer. */
export const askEarly = (name: string, event: Event): Promise<unknown> => {
  const answer = ask(name, event)
  window.early = { asked: JSON.stringify([name, event]), answer }
  return answer
}

/** Runs a cloud function and gives what it answers. Throws {@link Unreachable}. */
export const send = async (name: string, event: Event): Promise<unknown> => {
  const { early } = window
  if (early?.asked !== JSON.stringify([name, event])) return ask(name, event)
  window.early = undefined
  try {
    return await early.answer
  } catch (e) {
    throw new Unreachable(String(e))
  }
}

const ask = async (name: string, event: Event): Promise<unknown> => {
  const path = `/v1/functions/${name}`
  let answer = await post(path, event, (await session()).access_token)
  if (answer.status === 401) {
    localStorage.removeItem(key)
    answer = await post(path, event, (await session()).access_token)
  }
  if (answer.status !== 200) throw new Unreachable(`${name} answered ${answer.status}`)
  return answer.body
}
