/** The web's way to the cloud: CloudBase's HTTP API with an anonymous sign-in, by plain fetch (its SDK would add 100 KB). */
import { closeSeat, deviceMark, keepSession, newMark, openSeat, type Place, placeNow, type Session, sessionOf } from './session.h5'

/** Reaches no cloud at all: no network, a time-out, a gateway that is down. Trying again later may help. */
export class Unreachable extends Error {}

const timeoutMs = 15_000
/** A poor mobile network takes 40 kbit a second. */
const bytesPerMs = 5
/** How long a tab waits for another one that renews the session, in milliseconds. */
const patienceMs = 5000

const post = async (path: string, body: unknown, headers: Record<string, string>) => {
  // AbortSignal.timeout is younger than the browsers people have
  const patient = new AbortController()
  const sent = JSON.stringify(body)
  const timer = setTimeout(() => patient.abort(), timeoutMs + sent.length / bytesPerMs)
  try {
    const response = await fetch(GATEWAY + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: sent,
      signal: patient.signal,
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  } catch (e) {
    throw new Unreachable(String(e))
  } finally {
    clearTimeout(timer)
  }
}

const sessionIn = (answer: Record<string, unknown>, before?: Session): Session => {
  const session = { ...before, ...answer, expires_at: Date.now() + Number(answer.expires_in) * 1000 } as Session
  if (typeof session.access_token !== 'string') throw new Unreachable('a sign-in without a token')
  return session
}

const signIn = async (mark: string): Promise<Session> => {
  const { status, body } = await post(`/auth/v1/signin/anonymously?client_id=${CLOUD_ENV}`, {}, { 'x-device-id': mark })
  if (status !== 200) throw new Unreachable(`sign-in answered ${status}`)
  return sessionIn(body)
}

/** Only a cloud that knows this token no more makes a new person of somebody; the device's mark then mostly gives the same one again. */
const refresh = async (place: Place, old: Session): Promise<Session> => {
  const asked = { grant_type: 'refresh_token', refresh_token: old.refresh_token }
  const { status, body } = await post(`/auth/v1/token?client_id=${CLOUD_ENV}`, asked, { 'x-device-id': deviceMark(place) })
  if (status === 200) return sessionIn(body, old)
  if (status !== 400 && status !== 401) throw new Unreachable(`the token's renewal answered ${status}`)
  const now = sessionOf(place)
  return now && now.refresh_token !== old.refresh_token ? now : signIn(deviceMark(place))
}

declare global {
  interface Window {
    /** Shared by the program and by the script in the page, each of which has this file: a sign-in under way. */
    signingIn?: Partial<Record<Place, Promise<Session>>> | undefined
    /** What the script in the page has asked for already. */
    early?: { asked: string; answer: Promise<unknown> } | undefined
  }
}

/** A session other than the one that is `used` up: the one that another tab made meanwhile, or a new one, made once for all calls and tabs that wait for it. */
const renewed = (place: Place, used?: Session): Promise<Session> => {
  window.signingIn ??= {}
  const underWay = window.signingIn
  underWay[place] ??= alone(place, async () => {
    stillThere(place)
    const now = sessionOf(place)
    if (now && now.access_token !== used?.access_token) return now
    const made = now ? await refresh(place, now) : await signIn(deviceMark(place))
    stillThere(place)
    return keepSession(place, made)
  }).finally(() => {
    delete underWay[place]
  })
  return underWay[place]
}

/** A seat that was left meanwhile does not come back. */
const stillThere = (place: Place) => {
  if (place === 'seat' && placeNow() !== 'seat') throw new Unreachable('the seat was left')
}

/** One tab at a time, where the browser can say so and no sleeping tab holds it up. */
const alone = async <T>(place: Place, run: () => Promise<T>): Promise<T> => {
  if (!navigator.locks) return run()
  const patient = new AbortController()
  const timer = setTimeout(() => patient.abort(), patienceMs)
  let begun = false
  const first = () => {
    begun = true
    clearTimeout(timer)
    return run()
  }
  try {
    return await navigator.locks.request(`cunshao.${place}`, { signal: patient.signal }, first)
  } catch (e) {
    if (begun) throw e
    return run()
  } finally {
    clearTimeout(timer)
  }
}

/** The session to try first. This device's clock only says when it is worth renewing beforehand. */
const session = async (place: Place): Promise<Session> => {
  const kept = sessionOf(place)
  if (!kept) return renewed(place)
  if (kept.expires_at > Date.now() + 60_000) return kept
  return renewed(place, kept).catch(() => kept)
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

/** Who asks is settled before anything is waited for: what a person began is never finished as somebody else. */
const ask = async (name: string, event: Event): Promise<unknown> => {
  const place = placeNow()
  const run = ({ access_token }: Session) => post(`/v1/functions/${name}`, event, { authorization: `Bearer ${access_token}` })
  let used = await session(place)
  let answer = await run(used)
  if (answer.status === 401) {
    used = await renewed(place, used)
    answer = await run(used)
  }
  if (answer.status !== 200) throw new Unreachable(`${name} answered ${answer.status}`)
  return answer.body
}

/**
 * Begins a fresh person in this tab, for a staff member's seat: with nothing kept, unknown to whoever used the browser before, and
 * without delivering anything that waits there. It ends with {@link backToFormer} or with the tab. Throws {@link Unreachable}.
 */
export const beginFresh = async (): Promise<void> => {
  const mark = newMark()
  openSeat(mark, await signIn(mark))
}

/** Ends it: what was kept meanwhile is gone, and the person whose browser it is goes on. */
export const backToFormer = (): void => closeSeat()

/** Whether a fresh person acts here until {@link backToFormer}. */
export const isFresh = (): boolean => placeNow() === 'seat'
