import type { Person } from './tokens'

/** An invented app id, in the form of a real one. */
const APP_ID = 'wx00000000000local'

/** The identity part of a function's environment; an empty one when nobody is behind the call. */
export function identityEnvironment(person: Person | null, env: string, sessionToken: string): Record<string, string> {
  const base = { TCB_ENV: env, TCB_SESSIONTOKEN: sessionToken, TCB_SOURCE_IP: '127.0.0.1' }
  if (!person) return { ...base, TCB_CONTEXT_KEYS: Object.keys(base).join(','), WX_CONTEXT_KEYS: '' }
  if (person.openid) {
    const wx = { WX_OPENID: person.openid, WX_APPID: APP_ID }
    return {
      ...base,
      ...wx,
      TCB_SOURCE: 'wx_client',
      TCB_CONTEXT_KEYS: [...Object.keys(base), 'TCB_SOURCE'].join(','),
      WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    }
  }
  const tcb = { ...base, TCB_UUID: person.sub, TCB_ISANONYMOUS_USER: 'true', LOGINTYPE: 'ANONYMOUS', TCB_SOURCE: 'web_client' }
  return { ...tcb, TCB_CONTEXT_KEYS: Object.keys(tcb).join(','), WX_CONTEXT_KEYS: '' }
}

const CLAIMS = new Set(['userInfo', 'openid', 'openId', 'OPENID', 'unionid', 'unionId', 'appid', 'tcbContext', 'wxContext'])

/** What a client sent, without the fields by which it could pass for someone else; WeChat's own `userInfo` is added. */
export function withIdentity(event: unknown, person: Person): unknown {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event
  const own = Object.fromEntries(Object.entries(event).filter(([key]) => !CLAIMS.has(key)))
  return person.openid ? { ...own, userInfo: { appId: APP_ID, openId: person.openid } } : own
}
