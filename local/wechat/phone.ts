import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { refusal } from './refusal'

const LIFE = 5 * 60_000

/** Codes from the phone-number button: good once, for five minutes. */
export class PhoneCodes {
  private readonly codes = new Map<string, { phone: string; at: number }>()

  constructor(private readonly clock: Clock) {}

  /** A number that cannot be anyone's, always the same for one person. */
  issue(openid: string): string {
    for (const [old, { at }] of this.codes) if (at + LIFE <= this.clock.now()) this.codes.delete(old)
    const code = randomBytes(16).toString('hex')
    const digits = [...openid].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 10_000, 7)
    this.codes.set(code, { phone: `1000000${String(digits).padStart(4, '0')}`, at: this.clock.now() })
    return code
  }

  getPhoneNumber({ code }: { code?: unknown }) {
    const found = this.codes.get(String(code))
    this.codes.delete(String(code))
    if (!found || found.at + LIFE <= this.clock.now()) return refusal(40029, 'invalid code')
    const phone_info = { phoneNumber: found.phone, purePhoneNumber: found.phone, countryCode: '86' }
    return { errcode: 0, errmsg: 'ok', phone_info }
  }
}
