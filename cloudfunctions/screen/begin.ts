import { randomInt, randomUUID } from 'node:crypto'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { miniProgramCode } from '../_kit/mini-program-code'
import { _, store } from '../_kit/store'

const minutes = 60_000
const holds = 10 * minutes
/** Screens that ask while a request holds. Many houses may share a network; whoever asks much more is no screen. While more than a county has screens ask, each network has a few, so that many networks together keep nobody out. */
const most = { network: 60, all: 1000, networkOfMany: 5 }

/** What stands for a screen's key: whoever has the database alone cannot speak for a screen. */
export const markOfKey = (key: string) => fingerprint('screenKey', key)

/** The digits let nobody in: they only lead somebody who may to this screen. */
export const begin = define('screen.begin', async ({ key, size, device }, { user, now }) => {
  const mark = markOfKey(key)
  await store.remove('screenRequests', { at: _.lte(now - holds) })
  // its former digits lead nowhere any more, but count
  await store.updateWhere('screenRequests', { key: mark }, { expires: 0 })
  const network = fingerprint('screenNetwork', user.network ?? '')
  const request = { id: randomUUID(), key: mark, network, size, device, at: now, expires: now + holds }
  for (let tries = 0; tries < 5; tries++) {
    const digits = String(randomInt(1_000_000)).padStart(6, '0')
    const _id = markOfDigits(digits)
    if (!(await store.add('screenRequests', { _id, ...request }))) continue
    const { near, crowded } = await asking(network)
    if (near > (crowded ? most.networkOfMany : most.network)) {
      await store.remove('screenRequests', { _id })
      break
    }
    // WeChat gives so many pictures a minute; the digits are enough
    const picture = crowded ? undefined : await miniProgramCode('work/screens/index', digits)
    return { digits, expires: request.expires, now, ...(picture && { picture }) }
  }
  throw new CallError('tooMany', '现在接屏的人太多，请过一分钟再试')
})

/** Counted after the own one is written down, so that a hundred at once cannot slip under. */
const asking = async (network: string): Promise<{ near: number; crowded: boolean }> => {
  const [near, all] = await Promise.all([store.count('screenRequests', { network }), store.count('screenRequests', {})])
  return { near, crowded: all > most.all }
}

export const markOfDigits = (digits: string) => fingerprint('screen', digits)
