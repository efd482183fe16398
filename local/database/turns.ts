/** How long a released waiter may take to come back before the next one is let go. */
const COME_BACK = 30

/**
 * Answers conflicts one at a time. The SDK's `runTransaction` starts again the
 * moment it hears of a conflict, so answering all at once would make them clash again.
 */
export class Turns {
  private readonly queues = new Map<string, { waiting: (() => void)[]; out: NodeJS.Timeout | null }>()

  /** Waits for this key's turn; `busy` = someone holds the key now. */
  wait(key: string, busy: boolean): Promise<void> {
    let queue = this.queues.get(key)
    if (!queue) {
      queue = { waiting: [], out: null }
      this.queues.set(key, queue)
      if (!busy) {
        this.arm(key)
        return Promise.resolve()
      }
    }
    const { waiting } = queue
    return new Promise((resolve) => waiting.push(resolve))
  }

  /** Someone took the key: the next turn comes when they are done. */
  taken(key: string): void {
    const queue = this.queues.get(key)
    if (!queue?.out) return
    clearTimeout(queue.out)
    queue.out = null
  }

  /** The key is free again. */
  freed(key: string): void {
    const queue = this.queues.get(key)
    if (queue && !queue.out) this.next(key)
  }

  private next(key: string): void {
    const queue = this.queues.get(key)
    if (!queue) return
    const go = queue.waiting.shift()
    if (!go) {
      this.queues.delete(key)
      return
    }
    this.arm(key)
    go()
  }

  private arm(key: string): void {
    const queue = this.queues.get(key)!
    queue.out = setTimeout(() => {
      queue.out = null
      this.next(key)
    }, COME_BACK)
  }
}
