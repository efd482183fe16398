import { Worker } from 'node:worker_threads'
import type { FunctionSpec } from '../config'
import { InvocationError } from './errors'
import type { Call, FromWorker, WorkerStart } from './messages'

/** How long a function's code may take to load. */
const LOADING = 20_000

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
    start: WorkerStart,
    env: Record<string, string>,
    /** Which build of the code this is. */
    readonly built: string,
  ) {
    this.worker = new Worker(workerFile, {
      env,
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: spec.memory },
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

  run(call: Call): Promise<string> {
    return new Promise((resolve, reject) => {
      this.running = { call, resolve, reject }
      if (this.ready) this.begin()
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
    running.timer = setTimeout(() => this.kill('timeout', `Invoking task timed out after ${spec.timeout} seconds`), spec.timeout * 1000)
    this.worker.postMessage(running.call)
  }

  private heard(message: FromWorker): void {
    if (message.kind === 'ready') {
      this.ready = true
      clearTimeout(this.loading)
      this.begin()
    } else if (message.kind === 'log') log(this.name, message.requestId, message.text)
    else if (this.running?.call.requestId !== message.requestId) return
    else if (message.kind === 'done') this.finish()?.resolve(message.result)
    else {
      log(this.name, message.requestId, message.stack || message.message)
      this.finish()?.reject(new InvocationError('failed', message.message))
    }
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
  for (const line of text.split('\n')) process.stderr.write(`${mark} ${line}\n`)
}
