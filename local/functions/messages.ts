import type { Person } from '../identity/tokens'

/** What a worker is started with. */
export interface WorkerStart {
  file: string
  clock: SharedArrayBuffer
  /** The server's `/admin`, to which the SDK sends everything. */
  gateway: string
  /** What V8 made of this code in an earlier instance. */
  compiled?: Uint8Array
}

export interface Call {
  requestId: string
  /** JSON as it was sent: taking it apart is the worker's own risk. */
  event: string
  /** Who sent it, when it comes from a client and not from a function or a timer. */
  client: Person | null
  /** Identity part of the environment; replaces that of the call before. */
  identity: Record<string, string>
  context: Record<string, unknown>
}

export type ToWorker =
  | { kind: 'call'; call: Call }
  | { kind: 'answer'; id: number; text: string }
  | { kind: 'refused'; id: number; message: string }

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'compiled'; code: Uint8Array }
  /** A request of the SDK. */
  | { kind: 'ask'; id: number; type: string; body: string }
  | { kind: 'log'; requestId: string; text: string }
  | { kind: 'done'; requestId: string; result: string }
  /** `broken`: what is left of the thread is not to be trusted with another call. */
  | { kind: 'failed'; requestId: string; message: string; stack: string; broken?: boolean }
