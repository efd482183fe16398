import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'

/** A cloudID can be resolved for this long. */
const LIFE = 5 * 60_000

interface Issued {
  openid: string
  at: number
  data: Record<string, unknown>
}

/** Open data handed to a client as a cloudID, which only the server side can turn into data. */
export class CloudIds {
  private readonly issued = new Map<string, Issued>()

  constructor(private readonly clock: Clock) {}

  issue(openid: string, data: Record<string, unknown>): string {
    for (const [id, { at }] of this.issued) if (at + LIFE <= this.clock.now()) this.issued.delete(id)
    const id = `local_${randomUUID()}`
    this.issued.set(id, { openid, at: this.clock.now(), data })
    return id
  }

  /** The data, if this cloudID was issued to this person in the last five minutes. */
  resolve(id: string, openid: string): Record<string, unknown> | null {
    const found = this.issued.get(id)
    return found && found.openid === openid && found.at + LIFE > this.clock.now() ? found.data : null
  }
}
