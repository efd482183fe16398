/** CloudBase's management API, asked with the credentials that the platform gives a function; the SDK of functions has no call for it. */
import { signedTc3 } from './tc3'

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
