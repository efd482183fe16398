import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { requirePhone } from '../_kit/require-phone'
import { store } from '../_kit/store'
import { limitTries } from './limit-tries'
import { nameOf, postsOf } from './posts'

export const seatRequest = define('person.seatRequest', async ({ digits }, { user, now }) => {
  // a seat that could give seats would last for ever
  requirePhone(user)
  const found = await limitTries(user.id, now, () => liveRequest(digits, now))
  if (!found) throw new CallError('notFound', '没有电脑在用这六个数字，看看是不是输错了，或者已经过了三分钟')
  const { id, device, word, at } = found
  return { id, device, word, at, name: nameOf(user.person), posts: await postsOf(user.grants) }
})

/** The request with these digits while it holds. */
export const liveRequest = async (digits: string, now: number) => {
  const found = await store.get('seatRequests', fingerprint('seat', digits))
  return found && found.expires > now ? found : null
}
