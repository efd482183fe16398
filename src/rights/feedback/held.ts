import { isText } from '@/lib/shapes'
import { read, storeOwn } from '@/lib/storage'

const keyOf = (code: string) => `feedback-secret.${code}`

/** What proves to the cloud that this phone wrote it, whoever the phone is by then. */
export const holdSecret = (code: string, secret: string): void => void storeOwn(keyOf(code), secret)
export const secretOf = (code: string): { secret?: string } => {
  const secret = read(keyOf(code), isText)
  return secret ? { secret } : {}
}
