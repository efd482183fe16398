import type { Answered, CallName, ErrorCode, Input, Output } from '../../types/contract'
import type { Job, Message } from '../../types/entities/message'
import type { TimerName } from '../../types/words/running'
import { forTheFile, type Local, type StartOptions, startLocal } from './local'

/** Someone at their phone or PC. */
export interface Someone {
  /** Whatever a client could put on the wire to a function. */
  sends<T>(domain: string, event: object, headers?: Record<string, string>): Promise<T>
  /** The answer just as a screen gets it, a refusal included. */
  asks<K extends CallName>(call: K, input: unknown): Promise<Answered<K>>
  /** What the call gives; a refusal fails the test. */
  does<K extends CallName>(call: K, input: Input<K>): Promise<Output<K>>
}

export interface Village extends Local {
  /** A person of content/demo, in WeChat. */
  person(id: string): Promise<Someone>
  /** A browser that nobody signed in to. */
  visitor(): Promise<Someone>
  /** Documents as they lie in the database, all of them, by `_id`. */
  documents<T>(collection: string, where?: object): Promise<T[]>
  /** The outbox has done what is due: whoever wakes it waits a moment only, and a busy computer takes longer. */
  outboxRan(): Promise<void>
}

interface Session {
  access_token: string
  refresh_token: string
}

/** Whoever waits for another timer names it, or runs it: all of them would start most functions anew for each night that passes. */
const everyMinute: TimerName[] = ['outbox', 'todo']

/** What brings something into many groups: it wakes the outbox and waits for it a moment only. */
const spreads = new Set<CallName>(['alert.approve', 'alert.sendTip'])

/** The demonstration county on a cloud of its own. */
export const startVillage = async (options?: StartOptions): Promise<Village> => {
  const local = await startLocal(options)

  const post = async <T>(path: string, body: object, headers: Record<string, string> = {}): Promise<T> => {
    const response = await fetch(local.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json() as Promise<T>
  }
  const documents: Village['documents'] = async <T>(collection: string, where: object = {}) => {
    const found: T[] = []
    for (;;) {
      const asked = local.sdk().database().collection(collection).where(where).orderBy('_id', 'asc')
      const { data } = await asked.skip(found.length).limit(1000).get()
      found.push(...(data as T[]))
      if (data.length < 1000) return found
    }
  }
  const outboxRan = async () => {
    const underWay = async () =>
      (await documents<Message>('messages', { status: 'sending' })).length > 0 ||
      (
        await documents<Message>('messages', {
          askAt: local
            .sdk()
            .database()
            .command.lte(await local.now()),
        })
      ).length > 0 ||
      (await documents<Job>('jobs')).some(({ stage }) => stage !== 'done')
    do await local.timer('outbox')
    while (await underWay())
  }
  /** Who is signed in; whoever puts the clock forward outlives a session. */
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (id: string) => {
    const token = tokens.get(id) ?? local.as(id).then((caller) => caller.token)
    tokens.set(id, token)
    return token
  }
  /** `token` is asked before every call. */
  const someone = (token: () => Promise<string>): Someone => {
    const sends: Someone['sends'] = async (domain, event, headers) =>
      post(`/v1/functions/${domain}`, event, { ...headers, authorization: `Bearer ${await token()}` })
    const asks: Someone['asks'] = (name, input) => {
      const [domain = '', call] = name.split('.')
      return sends(domain, { call, input })
    }
    const does: Someone['does'] = async (name, input) => {
      const answer = await asks(name, input)
      if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.message}`)
      if (spreads.has(name)) await outboxRan()
      return answer.data
    }
    return { sends, asks, does }
  }

  return {
    ...local,
    documents,
    outboxRan,
    advance: async (ms, timers = options?.timers ?? everyMinute) => {
      await local.advance(ms, timers)
      tokens.clear()
    },
    person: async (id) => someone(() => tokenOf(id)),
    visitor: async () => {
      let session = await post<Session>('/auth/v1/signin/anonymously', {})
      return someone(async () => {
        session = await post<Session>('/auth/v1/token', { grant_type: 'refresh_token', refresh_token: session.refresh_token })
        return session.access_token
      })
    },
  }
}

/** How a refusal looks: `expect(answer).toMatchObject(refused('forbidden'))`. */
export const refused = (code: ErrorCode) => ({ ok: false as const, code, message: expect.stringMatching(/[\u4e00-\u9fff]/) })

/** The same thing five times at once, as an impatient finger does. */
export const fiveTimes = <T>(what: () => Promise<T>): Promise<T[]> => Promise.all([what(), what(), what(), what(), what()])

/** A village for the tests of a file: there before the first, gone after the last. */
export const aVillage = (options?: StartOptions): Village => forTheFile(() => startVillage(options))
