const WORDS = 'watch is not available in the local CloudBase: use asking again (get) at an interval instead'
const ADDRESS = 'ws://watch.local'

/**
 * What the SDK is told before it watches. Refused here it would try again for minutes and never tell `onError`,
 * so it is sent to a socket by which the watch itself is refused.
 */
export const watchSign = (env: string) => ({ message: WORDS, data: { signStr: 'local', secretVersion: 1, envId: env, wsUrl: ADDRESS } })

/** The SDK tells `onError` and then leaves a promise rejected that nobody can hold. */
export const isRefusedWatch = (error: unknown): boolean => error instanceof Error && error.message.includes(WORDS)

type Heard = ((event: { data: string }) => void) | undefined

/** A socket that leads nowhere: it lets the SDK sign in and answers everything else with why there is no watch. */
class RefusingSocket {
  readyState = 1
  onopen: (() => void) | undefined
  onmessage: Heard
  onclose: ((event: { code: number }) => void) | undefined

  constructor() {
    setImmediate(() => this.onopen?.())
  }

  send(text: string): void {
    const { requestId, watchId, msgType } = JSON.parse(text) as Record<string, unknown>
    const passes = msgType === 'LOGIN' || msgType === 'PING'
    const answer = passes ? { msgType, msgData: {} } : { msgType: 'ERROR', message: WORDS, msgData: { code: 'SYS_ERR', message: WORDS } }
    setImmediate(() => this.onmessage?.({ data: JSON.stringify({ requestId, watchId, ...answer }) }))
  }

  close(code: number): void {
    if (this.readyState === 3) return
    this.readyState = 3
    setImmediate(() => this.onclose?.({ code }))
  }
}

/** Puts that socket in the place of the one the SDK looks for; every other address gets a real one, where there is such a thing. */
export function refuseWatch(): void {
  const Real = (globalThis as { WebSocket?: new (...args: unknown[]) => object }).WebSocket
  const Either = new Proxy(RefusingSocket, {
    construct: (Refusing, args: unknown[]) => {
      if (String(args[0]) === ADDRESS) return new Refusing()
      if (Real) return new Real(...args)
      throw new ReferenceError('WebSocket is not defined')
    },
  })
  Object.defineProperty(globalThis, 'WebSocket', { value: Either, configurable: true, writable: true })
}
