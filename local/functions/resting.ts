/** How many instances may wait for their next call for long: each holds some 15 MB. */
const MOST = 5
/** How long one stays: an instance beyond its function's first, whose place others may want; one beyond the most; any other. */
const SPARE = 2_000
const BEYOND = 10_000
const LONGEST = 2 * 60_000

interface Rest {
  since: number
  spare: boolean
  drop: () => void
}

/** The instances of all functions that wait for their next call, longest first; it ends those that nobody called for a while. */
export class Resting<T> {
  private readonly all = new Map<T, Rest>()
  private timer: NodeJS.Timeout | undefined

  add(instance: T, rest: Omit<Rest, 'since'>): void {
    this.all.set(instance, { ...rest, since: performance.now() })
    this.timer ??= setInterval(() => this.sweep(), SPARE / 2).unref()
  }

  /** It is called again, or has ended. */
  remove(instance: T): void {
    this.all.delete(instance)
    if (this.all.size > 0) return
    clearInterval(this.timer)
    this.timer = undefined
  }

  private sweep(): void {
    for (const { since, spare, drop } of this.all.values()) {
      const stays = spare ? SPARE : this.all.size > MOST ? BEYOND : LONGEST
      if (performance.now() - since > stays) drop()
    }
  }
}
