import { randomInt, randomUUID } from 'node:crypto'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { miniProgramCode } from '../_kit/mini-program-code'
import { _, store } from '../_kit/store'

const minutes = 60_000

/** What stands for a screen's key: whoever has the database alone cannot speak for a screen. */
export const markOfKey = (key: string) => fingerprint('screenKey', key)

/** The digits let nobody in: they only lead somebody who may to this screen. */
export const begin = define('screen.begin', async ({ key, size, device }, { now }) => {
  const mark = markOfKey(key)
  await store.remove('screenRequests', _.or([{ key: mark }, { expires: _.lte(now) }]))
  const request = { id: randomUUID(), key: mark, size, device, at: now, expires: now + 10 * minutes }
  for (let tries = 0; tries < 5; tries++) {
    const digits = String(randomInt(1_000_000)).padStart(6, '0')
    if (!(await store.add('screenRequests', { _id: markOfDigits(digits), ...request }))) continue
    const picture = await miniProgramCode('work/screens/index', digits)
    return { digits, expires: request.expires, now, ...(picture && { picture }) }
  }
  throw new CallError('tooMany', '现在接屏的人太多，请过一分钟再试')
})

export const markOfDigits = (digits: string) => fingerprint('screen', digits)
