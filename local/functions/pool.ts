import { statSync } from 'node:fs'
import type { FunctionSpec } from '../config'
import { InvocationError } from './errors'
import { Instance } from './instance'
import type { Call } from './messages'

/** Most instances of one function at once on this computer; calls made by functions may go further, or they would wait for themselves. */
const MOST = 4
const MOST_FOR_FUNCTIONS = 20
/** Invocations that may wait for an instance. */
const QUEUE = 500
/** An instance beyond the first is let go after being idle this long. */
const IDLE = 60_000

/** The warm instances of one function; rebuilt code gets fresh ones. */
export class Pool {
  private idle: Instance[] = []
  private readonly busy = new Set<Instance>()
  private readonly waiting: (() => void)[] = []
  private built = ''

  constructor(
    private readonly name: string,
    private readonly spec: FunctionSpec,
    private readonly file: string,
    private readonly workerFile: string,
    private readonly clock: SharedArrayBuffer,
    /** Asked at each start: the server's address is not known before it listens. */
    private readonly env: () => Record<string, string>,
  ) {}

  async run(call: Call, byFunction: boolean): Promise<string> {
    const instance = await this.take(byFunction ? MOST_FOR_FUNCTIONS : MOST)
    try {
      return await instance.run(call)
    } finally {
      this.giveBack(instance)
    }
  }

  /** Loads the code before it is needed. */
  warm(): void {
    if (this.idle.length + this.busy.size === 0 && this.refresh()) this.idle.push(this.start())
  }

  crash(): number {
    const crashed = [...this.busy]
    for (const instance of crashed) instance.kill('failed', `${this.name} was made to crash`)
    return crashed.length
  }

  close(): void {
    for (const instance of [...this.idle, ...this.busy]) instance.kill('failed', 'the local CloudBase is stopping')
    this.idle = []
  }

  private async take(most: number): Promise<Instance> {
    while (!this.refresh() || (this.idle.length === 0 && this.busy.size >= most)) {
      if (!this.built)
        throw new InvocationError('notFound', `[FUNCTION_NOT_FOUND] FunctionName parameter could not be found: ${this.file} is not built`)
      if (this.waiting.length >= QUEUE) throw new InvocationError('busy', `${this.name}: too many calls at once`)
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
    const instance = this.idle.pop() ?? this.start()
    this.busy.add(instance)
    return instance
  }

  private giveBack(instance: Instance): void {
    this.busy.delete(instance)
    if (instance.dead) {
      // its place is free for a new one
    } else if (instance.built !== this.built) instance.kill('failed', 'rebuilt')
    else {
      this.idle.push(instance)
      setTimeout(() => this.trim(instance), IDLE).unref()
    }
    this.waiting.shift()?.()
  }

  private trim(instance: Instance): void {
    const at = this.idle.indexOf(instance)
    if (at < 0 || this.idle.length + this.busy.size < 2) return
    this.idle.splice(at, 1)
    instance.kill('failed', 'idle')
  }

  /** Drops instances of older code; false when there is no code. */
  private refresh(): boolean {
    const stat = statSync(this.file, { throwIfNoEntry: false })
    const built = stat ? `${stat.mtimeMs} ${stat.size}` : ''
    if (built !== this.built) for (const old of this.idle.splice(0)) old.kill('failed', 'rebuilt')
    this.built = built
    this.idle = this.idle.filter((instance) => !instance.dead)
    return built !== ''
  }

  private start(): Instance {
    return new Instance(this.name, this.spec, this.workerFile, { file: this.file, clock: this.clock }, this.env(), this.built)
  }
}
