import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Clock } from '../clock'
import { writeDurably } from '../durable'

/** Who a token speaks for: a demonstration villager with an openid, or someone anonymous. */
export interface Person {
  sub: string
  openid?: string
}

export interface Session {
  access_token: string
  refresh_token: string
  /** Milliseconds since 1970. */
  expires_at: number
  sub: string
}

/** CloudBase's lives of tokens, in ms. */
const ACCESS_LIFE = 2 * 3600_000
const REFRESH_LIFE = 30 * 24 * 3600_000

interface Claims extends Person {
  use: 'access' | 'refresh'
  exp: number
  jti: string
}

/** Bytes of the key: what SHA-256 makes full use of. */
export const KEY_LENGTH = 32

/** Signs and reads the tokens of this data folder (HS256). */
export class Tokens {
  private readonly key: Buffer

  constructor(
    keyFile: string,
    private readonly clock: Clock,
  ) {
    this.key = keyIn(keyFile)
  }

  open(person: Person): Session {
    const now = this.clock.now()
    return {
      access_token: this.sign({ ...person, use: 'access', exp: now + ACCESS_LIFE, jti: randomUUID() }),
      refresh_token: this.sign({ ...person, use: 'refresh', exp: now + REFRESH_LIFE, jti: randomUUID() }),
      expires_at: now + ACCESS_LIFE,
      sub: person.sub,
    }
  }

  /** The id of whoever signs in anonymously: as on CloudBase, a device has one anonymous user and gets the same one each time. Without a device it is somebody new. */
  anonymous(device: string | string[] | undefined): string {
    return device ? this.mac(`device ${device}`).toString('hex').slice(0, 32) : randomUUID().replaceAll('-', '')
  }

  /** The person a valid token speaks for, else null. */
  read(token: string, use: Claims['use'] = 'access'): Person | null {
    const [head, body, signature] = token.split('.')
    if (!head || !body || !signature) return null
    const wanted = this.mac(`${head}.${body}`)
    const given = Buffer.from(signature, 'base64url')
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims
    if (claims.use !== use || claims.exp <= this.clock.now()) return null
    return claims.openid ? { sub: claims.sub, openid: claims.openid } : { sub: claims.sub }
  }

  private sign(claims: Claims): string {
    const head = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')
    const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
    return `${head}.${body}.${this.mac(`${head}.${body}`).toString('base64url')}`
  }

  private mac(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest()
  }
}

/** A key that is missing, or too short to be one, is made anew: with an empty one anybody could sign. */
function keyIn(file: string): Buffer {
  const found = existsSync(file) ? readFileSync(file) : null
  if (found && found.length >= KEY_LENGTH) return found
  if (found) console.error(`[local] ${file} 坏了（${found.length} 字节），已换成新的。大家要重新登录一次。`)
  const key = randomBytes(KEY_LENGTH)
  writeDurably(file, key)
  return key
}

export const expiresIn = ACCESS_LIFE / 1000

export function bearer(header: string | undefined): string {
  return /^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? ''
}
