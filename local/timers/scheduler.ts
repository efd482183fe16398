import type { Clock } from '../clock'
import type { FunctionSpec, TimerSpec } from '../config'
import { type Cron, nextAfter, parseCron } from './cron'

export interface Timer {
  name: string
  function: string
  cron: string
  /** When it is due next; null = never. */
  next: number | null
}

/** A clock that goes back by less is being corrected, and no timer fires twice for that. */
const SET_BACK = 60_000

type Fire = (functionName: string, event: object) => Promise<unknown>

/** Fires each function's timers at their minute by the server's clock. */
export class Scheduler {
  private timers: (Timer & { parsed: Cron })[] = []
  private ticking: NodeJS.Timeout | null = null
  private looked = 0

  constructor(
    functions: Record<string, FunctionSpec>,
    private readonly clock: Clock,
    private readonly fire: Fire,
  ) {
    this.set(functions)
  }

  /** From now on these; one that stays as it was fires when it would have. */
  set(functions: Record<string, Pick<FunctionSpec, 'timers'>>): void {
    const before = this.timers
    const as = (name: string, timer: TimerSpec) =>
      before.find((one) => one.function === name && one.name === timer.name && one.cron === timer.cron)
    this.timers = Object.entries(functions).flatMap(([name, { timers = [] }]) =>
      timers.map((timer) => {
        const parsed = parseCron(timer.cron)
        return as(name, timer) ?? { ...timer, function: name, parsed, next: nextAfter(parsed, this.clock.now()) }
      }),
    )
  }

  start(): void {
    this.ticking = setInterval(() => void this.catchUp(), 1000)
    this.ticking.unref()
  }

  stop(): void {
    if (this.ticking) clearInterval(this.ticking)
  }

  list(): Timer[] {
    return this.timers.map(({ parsed, ...timer }) => timer)
  }

  /** Fires what has become due, once each, however far the clock was put forward. What is not among `wanted` misses its turn. */
  async catchUp(wanted?: readonly string[]): Promise<void> {
    const now = this.clock.now()
    if (now < this.looked - SET_BACK) this.reset()
    this.looked = now
    const due = this.timers.filter(({ next }) => next !== null && next <= now).sort((a, b) => a.next! - b.next!)
    const dueAt = due.map(({ next }) => next!)
    // each has its next turn before the first runs: a look meanwhile would fire the others as well
    for (const timer of due) timer.next = nextAfter(timer.parsed, now)
    for (const [i, timer] of due.entries()) if (wanted?.includes(timer.name) ?? true) await this.run(timer, dueAt[i]!)
  }

  /** Fires one by hand; false when there is none of this name. */
  async byHand(name: string): Promise<boolean> {
    const timer = this.timers.find((t) => t.name === name)
    if (timer) await this.run(timer, this.clock.now())
    return timer !== undefined
  }

  /** After the clock was set back: what is due is counted from now. */
  reset(): void {
    for (const timer of this.timers) timer.next = nextAfter(timer.parsed, this.clock.now())
  }

  private async run(timer: Timer, at: number): Promise<void> {
    const time = `${new Date(at).toISOString().slice(0, 19)}Z`
    try {
      await this.fire(timer.function, { Type: 'Timer', TriggerName: timer.name, Time: time, Message: '' })
    } catch (error) {
      console.error(`[local] timer ${timer.name}:`, error instanceof Error ? error.message : error)
    }
  }
}
