/** The server's time: the computer's, plus what a person or a test has put it forward by. */
export class Clock {
  /** Shared with every worker, so that an advance is seen at once. */
  readonly shared = new SharedArrayBuffer(8)
  private readonly cell = new Float64Array(this.shared)

  get offset(): number {
    return this.cell[0] ?? 0
  }

  set offset(ms: number) {
    this.cell[0] = ms
  }

  now(): number {
    return Date.now() + this.offset
  }
}
