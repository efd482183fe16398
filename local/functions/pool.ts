import { statSync } from 'node:fs'
import { InvocationError } from './errors'
import type { Instance, Start } from './instance'
import type { Call } from './messages'
import type { Resting } from './resting'
import type { Party, Turns } from './turns'

/** Most instances of one function at once on this computer; calls made by functions may go further, or they would wait for themselves. */
const MOST = 4
const MOST_FOR_FUNCTIONS = 20
/** Invocations that may wait for an instance. */
const QUEUE = 500

interface Waiting {
  call: Call
  resolve: (result: Promise<string>) => void
}

/** The instances of one function and the calls that wait for one; rebuilt code gets fresh instances. */
export class Pool implements Party {
  private idle: Instance[] = []
  private readonly busy = new Set<Instance>()
  private readonly waiting: Waiting[] = []
  private readonly waitingNested: Waiting[] = []
  private built = ''
  private compiled: Uint8Array | undefined

  constructor(
    private readonly name: string,
    private readonly file: string,
    private readonly turns: Turns,
    private readonly resting: Resting<Instance>,
    private readonly start: (start: Start) => Instance,
  ) {
    turns.join(this)
  }

  get spare(): number {
    return Math.max(this.idle.length + this.busy.size - 1, 0)
  }

  /** Runs one invocation when it is its turn. `nested`: another function waits for it. */
  async run(call: Call, nested: boolean): Promise<string> {
    const line = nested ? this.waitingNested : this.waiting
    const bytes = call.event.length
    if (line.length >= QUEUE || !this.turns.admit(bytes)) throw new InvocationError('busy', `${this.name}: too many calls at once`)
    return new Promise<string>((resolve) => {
      line.push({ call, resolve })
      this.turns.deal()
    }).finally(() => this.turns.leave(bytes))
  }

  begin(free: boolean): boolean {
    const waiting = (this.busy.size < MOST_FOR_FUNCTIONS && this.waitingNested.shift()) || (this.mayBegin(free) && this.waiting.shift())
    if (!waiting) return false
    waiting.resolve(this.answer(waiting.call))
    return true
  }

  private mayBegin(free: boolean): boolean {
    return this.busy.size === 0 || (this.busy.size < MOST && (free || this.idle.length > 0))
  }

  /** Loads the code before it is needed. */
  warm(): void {
    if (this.idle.length + this.busy.size === 0 && this.refresh()) this.rest(this.fresh())
  }

  crash(): number {
    const crashed = [...this.busy]
    for (const instance of crashed) instance.kill('failed', `${this.name} was made to crash`)
    return crashed.length
  }

  close(): void {
    for (const instance of [...this.idle, ...this.busy]) {
      this.resting.remove(instance)
      instance.kill('failed', 'the local CloudBase is stopping')
    }
    this.idle = []
  }

  private async answer(call: Call): Promise<string> {
    if (!this.refresh())
      throw new InvocationError('notFound', `[FUNCTION_NOT_FOUND] FunctionName parameter could not be found: ${this.name} is not built`)
    const instance = this.idle.pop() ?? this.fresh()
    this.resting.remove(instance)
    this.busy.add(instance)
    try {
      return await instance.run(call)
    } finally {
      this.busy.delete(instance)
      if (instance.built !== this.built) instance.kill('failed', 'rebuilt')
      if (!instance.dead) this.rest(instance)
      this.turns.deal()
    }
  }

  private rest(instance: Instance): void {
    this.idle.push(instance)
    this.resting.add(instance, { spare: this.idle.length + this.busy.size > 1, drop: () => this.drop(instance) })
  }

  private drop(instance: Instance): void {
    const at = this.idle.indexOf(instance)
    if (at < 0) return
    this.idle.splice(at, 1)
    this.resting.remove(instance)
    instance.kill('failed', 'idle')
    this.turns.deal()
  }

  /** Drops instances of older code and dead ones; false when there is no code. */
  private refresh(): boolean {
    const stat = statSync(this.file, { throwIfNoEntry: false })
    const built = stat ? `${stat.mtimeMs} ${stat.size}` : ''
    if (built !== this.built) this.compiled = undefined
    for (const instance of this.idle.filter(({ dead }) => dead || built !== this.built)) this.drop(instance)
    this.built = built
    return built !== ''
  }

  private fresh(): Instance {
    const { built } = this
    const keep = (compiled: Uint8Array) => {
      if (built === this.built) this.compiled = compiled
    }
    return this.start({ built, compiled: this.compiled, keep })
  }
}
