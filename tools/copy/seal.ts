import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, scryptSync } from 'node:crypto'

/** Locks what leaves the cloud: reports lie in it. Whoever has a piece can neither read it nor change it, nor put it in another place. */
export interface Seal {
  lock(place: string, plain: Buffer): Buffer
  open(place: string, locked: Buffer): Buffer
  /** Stands for a text that may be read and not changed. */
  mark(text: string): string
}

const ivLength = 12
const tagLength = 16

/** `salt` is no secret; whoever loses the password loses the copy. */
export const sealOf = (password: string, salt: string): Seal => {
  const both = scryptSync(password, salt, 64)
  const [key, own] = [both.subarray(0, 32), both.subarray(32)]
  return {
    lock: (place, plain) => {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body])
    },
    open: (place, locked) => {
      const decipher = createDecipheriv('aes-256-gcm', key, locked.subarray(0, ivLength)).setAAD(Buffer.from(place))
      decipher.setAuthTag(locked.subarray(ivLength, ivLength + tagLength))
      return Buffer.concat([decipher.update(locked.subarray(ivLength + tagLength)), decipher.final()])
    },
    mark: (text) => createHmac('sha256', own).update(text).digest('hex'),
  }
}

export const newSalt = (): string => randomBytes(16).toString('hex')

export const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
