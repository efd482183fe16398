import { Worker } from 'node:worker_threads'
import type { FunctionSpec } from '../config'
import { InvocationError } from './errors'
import type { Call, FromWorker, ToWorker, WorkerStart } from './messages'

/** How long a function's code may take to load. */
const LOADING = 20_000
/** MB in which V8 makes new objects. More would make nothing faster here and be held by every warm instance. */
const YOUNG = 4

/** Answers a request of the SDK, as the server's `/admin` does; `asker` is the function that asks. */
export type Gateway = (type: string, body: string, asker?: string) => Promise<{ status: number; text: string }>

export interface Start {
  built: string
  /** What V8 made of this build before; absent for its first instance, which hands it to `keep`. */
  compiled: Uint8Array | undefined
  keep: (compiled: Uint8Array) => void
}

interface Running {
  call: Call
  resolve: (result: string) => void
  reject: (error: InvocationError) => void
  timer?: NodeJS.Timeout
}

/** One instance of a function: a thread that takes one invocation at a time. */
export class Instance {
  private readonly worker: Worker
  private running: Running | null = null
  private ready = false
  private readonly loading: NodeJS.Timeout
  dead = false

  constructor(
    private readonly name: string,
    private readonly spec: FunctionSpec,
    workerFile: string,
    env: Record<string, string>,
    data: Omit<WorkerStart, 'compiled'>,
    private readonly start: Start,
    private readonly gateway: Gateway,
  ) {
    this.worker = new Worker(workerFile, {
      env,
      workerData: { ...data, compiled: start.compiled },
      resourceLimits: { maxOldGenerationSizeMb: spec.memory, maxYoungGenerationSizeMb: YOUNG },
      stdout: true,
      stderr: true,
    })
    this.worker.unref()
    this.loading = setTimeout(() => this.kill('timeout', `${name} did not load within ${LOADING / 1000} seconds`), LOADING)
    this.loading.unref()
    this.worker.on('message', (message: FromWorker) => this.heard(message))
    this.worker.on('error', (error: NodeJS.ErrnoException) => this.fell(error))
    this.worker.on('exit', (code) => this.kill('failed', `${name} ended by itself (exit code ${code})`))
    for (const stream of [this.worker.stdout, this.worker.stderr])
      stream.on('data', (chunk: Buffer) => log(name, this.running?.call.requestId ?? '-', chunk.toString().trimEnd()))
  }

  /** Which build of the code this is. */
  get built(): string {
    return this.start.built
  }

  run(call: Call): Promise<string> {
    return new Promise((resolve, reject) => {
      this.running = { call, resolve, reject }
      if (this.dead) this.finish()?.reject(new InvocationError('failed', `${this.name} has ended`))
      else if (this.ready) this.begin()
    })
  }

  kill(failure: 'failed' | 'timeout' | 'memory', message: string): void {
    if (this.dead) return
    this.dead = true
    clearTimeout(this.loading)
    void this.worker.terminate()
    this.finish()?.reject(new InvocationError(failure, message))
  }

  private begin(): void {
    const { running, spec } = this
    if (!running) return
    running.timer = setTimeout(() => {
      if (this.running === running) this.kill('timeout', `Invoking task timed out after ${spec.timeout} seconds`)
    }, spec.timeout * 1000)
    this.say({ kind: 'call', call: running.call })
  }

  private say(message: ToWorker): void {
    this.worker.postMessage(message)
  }

  private heard(message: FromWorker): void {
    if (message.kind === 'ready') {
      this.ready = true
      clearTimeout(this.loading)
      this.begin()
    } else if (message.kind === 'ask') void this.ask(message)
    else if (message.kind === 'compiled') this.start.keep(message.code)
    else if (message.kind === 'log') log(this.name, message.requestId, message.text)
    else if (this.running?.call.requestId !== message.requestId) return
    else if (message.kind === 'done') this.finish()?.resolve(message.result)
    else {
      log(this.name, message.requestId, message.stack || message.message)
      if (message.broken) this.kill('failed', message.message)
      else this.finish()?.reject(new InvocationError('failed', message.message))
    }
  }

  private async ask({ id, type, body }: { id: number; type: string; body: string }): Promise<void> {
    const { status, text } = await this.gateway(type, body, this.running?.call.client ? this.name : `${this.name} by itself`)
    if (this.dead) return
    this.say(
      status === 200 ? { kind: 'answer', id, text } : { kind: 'refused', id, message: (JSON.parse(text) as { message: string }).message },
    )
  }

  private fell(error: NodeJS.ErrnoException): void {
    log(this.name, this.running?.call.requestId ?? '-', error.stack ?? error.message)
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.kill('memory', `Memory limit of ${this.spec.memory} MB exceeded`)
    else this.kill('failed', error.message)
  }

  private finish(): Running | null {
    const { running } = this
    clearTimeout(running?.timer)
    this.running = null
    return running
  }
}

/** Output goes to stderr: stdout belongs to the `ready` line. */
function log(name: string, requestId: string, text: string): void {
  const mark = `[${name} ${requestId.slice(0, 8)}]`
  process.stderr.write(
    `${text
      .split('\n')
      .map((line) => `${mark} ${line}`)
      .join('\n')}\n`,
  )
}
