import { randomInt, randomUUID } from 'node:crypto'
import { signInWords } from '../../content/sign-in-words'
import { signInMinutes } from '../../types/words/people'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { miniProgramCode } from '../_kit/mini-program-code'
import { _, store } from '../_kit/store'

/** The digits let nobody in: they only lead a member of staff to this browser. So there is nothing to guess, and nothing to lock. */
export const requestSeat = define('person.requestSeat', async ({ device }, { user, now }) => {
  const { webId } = user
  if (!webId) throw new CallError('forbidden', '请在电脑的浏览器里打开')
  await store.remove('seatRequests', _.or([{ browser: webId }, { expires: _.lte(now) }]))
  const word = signInWords[randomInt(signInWords.length)] as string
  const request = { id: randomUUID(), browser: webId, device, word, at: now, expires: now + signInMinutes * 60_000 }
  for (let tries = 0; tries < 5; tries++) {
    const digits = String(randomInt(1_000_000)).padStart(6, '0')
    if (!(await store.add('seatRequests', { _id: fingerprint('seat', digits), ...request }))) continue
    const picture = await miniProgramCode('work/code/index', digits)
    return { digits, word, expires: request.expires, ...(picture && { picture }) }
  }
  throw new CallError('tooMany', '现在登录的人太多，请过一分钟再试')
})
