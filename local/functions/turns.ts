import { availableParallelism } from 'node:os'

/** Instances beyond the one that every function may always have: more than there are processors would only wait for one another. */
const PLACES = availableParallelism()
/** The most bytes of events that wait or are answered. */
const WAITING = 64 * 1024 * 1024

/** A function as the turns see it. */
export interface Party {
  /** How many instances it has beyond its first. */
  readonly spare: number
  /** Begins one that waits, if there is one and the function may; `free`: with an instance beyond its first. */
  begin(free: boolean): boolean
}

/**
 * Shares one computer among the functions. Each may always run one invocation; further ones take turns at a few places,
 * so that a function with hundreds waiting keeps none of the others waiting.
 */
export class Turns {
  private readonly parties: Party[] = []
  private next = 0
  private bytes = 0

  join(party: Party): void {
    this.parties.push(party)
  }

  /** Begins whatever may begin. */
  deal(): void {
    const { length } = this.parties
    for (let without = 0; without < length; ) {
      const party = this.parties[this.next++ % length] as Party
      without = party.begin(this.free > 0) ? 0 : without + 1
    }
  }

  /** Whether there is room for one more event of this size. */
  admit(bytes: number): boolean {
    if (this.bytes + bytes > WAITING) return false
    this.bytes += bytes
    return true
  }

  leave(bytes: number): void {
    this.bytes -= bytes
  }

  private get free(): number {
    return PLACES - this.parties.reduce((all, { spare }) => all + spare, 0)
  }
}
