import { reserve } from '../_domain/consent'
import { templateFor } from '../_domain/make-message'
import { define } from '../_kit/define'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { wakeOutbox } from '../_kit/wake'

/** Each under its own new consent if the last one was withdrawn; without one it stays as it is. */
export const retry = define('outbox.retry', async ({ ids }, { user, now }) => {
  const tops = regionsOf(user, ['commandRoom', 'admin'])
  const messages = (await store.list('messages', { _id: _.in(ids), status: _.in(['failed', 'uncertain']) })).filter((m) =>
    anyWithin([m.region], tops),
  )
  const retried = await Promise.all(
    messages.map(async ({ _id, channel, to, status }) => {
      const template = templateFor[channel]
      if (template && !(await reserve(to, template, _id))) return 0
      return store.updateWhere('messages', { _id, status }, { status: 'waiting', due: now, reason: _.remove() })
    }),
  )
  await wakeOutbox()
  return { retried: retried.reduce((a, b) => a + b, 0) }
})
