/** How long after a conflict transactions are let in one by one, and the longest any of them waits for the one before. */
const CALM = 300
const PATIENCE = 250

/**
 * The SDK's `runTransaction` starts again the moment it hears of a conflict, at most three times. Starting
 * all at once they would only clash again, so after a conflict each start waits for the writers before it.
 */
export class Gate {
  private until = 0
  private line: Promise<unknown> = Promise.resolve()

  /** `writers` = the ends of the transactions that a newcomer could clash with. */
  constructor(private readonly writers: () => Promise<void>[]) {}

  clashed(): void {
    this.until = performance.now() + CALM
  }

  get contended(): boolean {
    return performance.now() < this.until
  }

  enter(): Promise<unknown> {
    if (!this.contended) return Promise.resolve()
    this.line = this.line.then(() => Promise.race([Promise.all(this.writers()), pause(PATIENCE)]))
    return this.line
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref())
