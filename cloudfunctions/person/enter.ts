import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { _, store } from '../_kit/store'
import { limitTries } from './limit-tries'

const hours = 3_600_000

export const enter = define('person.enter', async ({ code }, { user, now }) => {
  const { webId } = user
  if (!webId) throw new CallError('forbidden', '登录码是给电脑用的，请在电脑的浏览器里打开')
  const person = await limitTries(webId, now, () => redeem(fingerprint('code', code), now))
  if (!person) throw new CallError('notFound', '登录码不对，或者已经过了一分钟，请在手机上再取一个')
  const seat = { _id: webId, person, expires: now + 8 * hours }
  await store.put('staffSessions', seat)
  return { name: (await store.get('people', person))?.name ?? '工作人员', expires: seat.expires }
})

/** Whose code this is, using it up: the database lets one of two who try at once remove it. */
const redeem = async (_id: string, now: number): Promise<string | null> => {
  const found = await store.get('signInCodes', _id)
  const used = await store.remove('signInCodes', { _id, expires: _.gt(now) })
  return found && used === 1 ? found.person : null
}
