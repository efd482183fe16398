import { randomInt } from 'node:crypto'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { _, store } from '../_kit/store'

const minute = 60_000

/** Only inside WeChat: a code made from a web sign-in would let one stolen sign-in live for ever. */
export const code = define('person.code', async (_input, { user, now }) => {
  if (!user.openid) throw new CallError('forbidden', '请在微信小程序里取登录码')
  await store.remove('signInCodes', _.or([{ person: user.id }, { expires: _.lte(now) }]))
  for (let tries = 0; tries < 5; tries++) {
    const digits = String(randomInt(1_000_000)).padStart(6, '0')
    const expires = now + minute
    if (await store.add('signInCodes', { _id: fingerprint('code', digits), person: user.id, expires })) return { code: digits, expires }
  }
  throw new CallError('tooMany', '现在取码的人太多，请过一分钟再试')
})
