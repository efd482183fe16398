import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock'

/** Signs links to one file for one purpose until a moment. */
export class Links {
  private readonly key = randomBytes(32)

  constructor(private readonly clock: Clock) {}

  /** `t` is in seconds, as in CloudBase's links. */
  sign(purpose: 'put' | 'get', path: string, seconds: number): { t: number; sign: string } {
    const t = Math.floor(this.clock.now() / 1000) + seconds
    return { t, sign: this.mac(purpose, path, t) }
  }

  check(purpose: 'put' | 'get', path: string, t: number, sign: string): boolean {
    const wanted = Buffer.from(this.mac(purpose, path, t))
    const given = Buffer.from(sign)
    return given.length === wanted.length && timingSafeEqual(given, wanted) && t * 1000 > this.clock.now()
  }

  private mac(purpose: string, path: string, t: number): string {
    return createHmac('sha256', this.key).update(`${purpose}\n${path}\n${t}`).digest('hex')
  }
}
