/** What a worker is started with. */
export interface WorkerStart {
  file: string
  clock: SharedArrayBuffer
}

export interface Call {
  requestId: string
  event: unknown
  /** Identity part of the environment; replaces that of the call before. */
  identity: Record<string, string>
  context: Record<string, unknown>
}

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'log'; requestId: string; text: string }
  | { kind: 'done'; requestId: string; result: string }
  | { kind: 'failed'; requestId: string; message: string; stack: string }
