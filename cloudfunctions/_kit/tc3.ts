/** Tencent Cloud's signature TC3-HMAC-SHA256 of a POST of JSON. */
import { createHash, createHmac } from 'node:crypto'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

export interface Credentials {
  id: string
  key: string
}

/** `at` in seconds; `service` is the first part of the host's name. */
export const signedTc3 = ({ id, key }: Credentials, host: string, body: string, at: number, service = 'tcb'): string => {
  const date = new Date(at * 1000).toISOString().slice(0, 10)
  const asked = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${hash(body)}`
  const scope = `${date}/${service}/tc3_request`
  const own = hmac(hmac(hmac(`TC3${key}`, date), service), 'tc3_request')
  const signature = hmac(own, `TC3-HMAC-SHA256\n${at}\n${scope}\n${hash(asked)}`).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`
}
