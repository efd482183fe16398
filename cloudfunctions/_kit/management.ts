/** CloudBase's management API, asked with the credentials that the platform gives a function; the SDK of functions has no call for it. */
import { createHash, createHmac } from 'node:crypto'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

interface Credentials {
  id: string
  key: string
}

/** Tencent Cloud's signature TC3 of a POST of JSON; `at` in seconds. */
export const signedTc3 = ({ id, key }: Credentials, host: string, body: string, at: number): string => {
  const date = new Date(at * 1000).toISOString().slice(0, 10)
  const asked = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${hash(body)}`
  const scope = `${date}/tcb/tc3_request`
  const own = hmac(hmac(hmac(`TC3${key}`, date), 'tcb'), 'tc3_request')
  const signature = hmac(own, `TC3-HMAC-SHA256\n${at}\n${scope}\n${hash(asked)}`).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`
}

/** Whether there is a platform to ask: elsewhere functions have no token of it. */
export const hasManagement = () => !!(process.env.TENCENTCLOUD_SESSIONTOKEN || process.env.TCB_BASE_URL)

/** Asks for what concerns this environment. */
export const askManagement = async <T>(action: string, more: object = {}): Promise<T> => {
  const { TENCENTCLOUD_SECRETID: id = '', TENCENTCLOUD_SECRETKEY: key = '', TENCENTCLOUD_SESSIONTOKEN: token = '' } = process.env
  const url = new URL(process.env.TCB_BASE_URL || 'https://tcb.tencentcloudapi.com')
  const body = JSON.stringify({ EnvId: process.env.TCB_ENV || process.env.SCF_NAMESPACE, ...more })
  const at = Math.floor(Date.now() / 1000)
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: signedTc3({ id, key }, url.hostname, body, at),
      'x-tc-action': action,
      'x-tc-version': '2018-06-08',
      'x-tc-region': process.env.TENCENTCLOUD_REGION || 'ap-shanghai',
      'x-tc-timestamp': String(at),
      ...(token && { 'x-tc-token': token }),
    },
    body,
    signal: AbortSignal.timeout(5000),
  })
  const { Response } = (await response.json()) as { Response: T & { Error?: { Code: string; Message: string } } }
  if (Response.Error) throw new Error(`${action}: ${Response.Error.Code} ${Response.Error.Message}`)
  return Response
}
