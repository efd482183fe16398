import { CallError } from './call-error'
import type { User } from './user'

/** Throws `forbidden` outside WeChat: only there is it certain who somebody is, and that they will be the same tomorrow. */
export function requirePhone(user: User): asserts user is User & { openid: string } {
  if (!user.openid) throw new CallError('forbidden', '请在手机微信的小程序里点')
}
