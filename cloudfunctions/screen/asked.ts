import { limitTries } from '../_domain/limit-tries'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { markOfDigits } from './begin'

const tooMany = '输错的次数太多了，请过五分钟再试'

export const asked = define('screen.asked', async ({ digits }, { user, now }) => {
  const found = await limitTries(digits, user, now, () => liveRequest(digits, now), { brief: true, words: tooMany })
  if (!found) throw new CallError('notFound', '没有屏在显示这六个数字，看看是不是输错了，或者数字已经换了')
  const { id, size, device, at } = found
  return { id, size, device, at }
})

/** The request with these digits while it holds. */
export const liveRequest = async (digits: string, now: number) => {
  const found = await store.get('screenRequests', markOfDigits(digits))
  return found && found.expires > now ? found : null
}
