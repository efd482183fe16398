import { AsyncResource } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import http from 'node:http'
import type { FromWorker, ToWorker } from './messages'

type Heard = Extract<ToWorker, { id: number }>

interface Options {
  headers?: Record<string, unknown>
}

/** What the SDK reads of an answer. */
class Answer extends EventEmitter {
  readonly statusCode = 200
  readonly headers = { 'content-type': 'application/json; charset=utf-8' }
  setEncoding(): this {
    return this
  }
}

/** What the SDK uses of an `http.ClientRequest`: its request goes to the main thread as a message, without a socket on either side. */
class Asked extends EventEmitter {
  readonly reusedSocket = true
  readonly socket = { connecting: false }
  readonly protocol = 'http:'
  readonly host = '127.0.0.1'
  readonly path = '/admin'
  private readonly parts: string[] = []
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly send: (body: string) => void,
    private readonly answered: (answer: Answer) => void,
  ) {
    super()
  }

  setTimeout(ms: number): this {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.emit('timeout'), ms)
    return this
  }

  write(part: string | Buffer): boolean {
    this.parts.push(part.toString())
    return true
  }

  end(part?: string | Buffer): this {
    if (part) this.write(part)
    this.send(this.parts.join(''))
    return this
  }

  /** Forgets what it asked: nobody waits for the answer. */
  destroy(): this {
    clearTimeout(this.timer)
    this.removeAllListeners()
    return this
  }

  hear(message: Heard): void {
    clearTimeout(this.timer)
    if (message.kind === 'refused') {
      this.emit('error', new Error(message.message))
      return
    }
    const answer = new Answer()
    this.answered(answer)
    answer.emit('data', Buffer.from(message.text))
    answer.emit('end')
  }
}

/**
 * Takes the SDK's requests to `gateway` off the network: they stay what they are on the wire, but go to the main thread
 * as messages, at a fraction of what two ends of a connection cost. Gives what is to hear the answers.
 */
export function reachGateway(gateway: string, say: (message: FromWorker) => void): (message: Heard) => void {
  const asked = new Map<number, { request: Asked; resume: (message: Heard) => void }>()
  let last = 0
  const { request } = http
  http.request = ((...args: [string, Options, (answer: Answer) => void]) => {
    const [url, options, answered] = args
    if (typeof url !== 'string' || !url.startsWith(gateway) || typeof answered !== 'function')
      return request(...(args as never as [string]))
    const id = ++last
    const type = String(options.headers?.['content-type'] ?? '')
    const made: Asked = new Asked((body) => say({ kind: 'ask', id, type, body }), answered)
    asked.set(id, { request: made, resume: AsyncResource.bind((message: Heard) => made.hear(message)) })
    return made
  }) as never
  return (message) => {
    const waiting = asked.get(message.id)
    asked.delete(message.id)
    waiting?.resume(message)
  }
}
