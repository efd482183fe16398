import type { Template } from '../../types/entities/consent'
import type { Channel, Message } from '../../types/entities/message'
import { _, store } from '../_kit/store'
import { reserve, reserveEach } from './consent'
import { markOf } from './marks'

/** The consent a channel's message uses up. */
export const templateFor: Partial<Record<Channel, Template>> = {
  worker: 'task',
  resident: 'alert',
  staff: 'task',
  reporter: 'reply',
  family: 'test',
}

/** Matches the ids of an alert's messages ('/' is the character after '.'). */
export const ofAlert = (alert: string) => _.gte(`${alert}.`).and(_.lt(`${alert}/`))

/** Operators handle it by its id, which must not say who the recipient is. */
const idOf = (about: string, { channel, to }: Pick<Message, 'channel' | 'to'>) =>
  `${about}.${channel}.${markOf('message', to).slice(0, 24)}`

/** Sets a message down, once a recipient, thing and channel, unless the recipient has no consent left. `about` names the thing: an alert's is its id. */
export const makeMessage = async (
  about: string,
  message: Pick<Message, 'alert' | 'words' | 'channel' | 'to' | 'region'>,
): Promise<void> => {
  const _id = idOf(about, message)
  if (await store.get('messages', _id)) return
  const template = templateFor[message.channel]
  if (template && !(await reserve(message.to, template, _id))) return
  await store.add('messages', waiting(_id, message))
}

const waiting = (_id: string, message: Pick<Message, 'alert' | 'words' | 'channel' | 'to' | 'region'>): Message => {
  const now = Date.now()
  return { ...message, _id, status: 'waiting', attempts: 0, due: now, createdAt: now }
}

/** The same for many residents at once: what is there is read for all of them together, and two writes are made for each. */
export const makeResidentMessages = async (alert: string, recipients: Pick<Message, 'to' | 'region'>[]): Promise<void> => {
  const all = recipients.map((one) => ({ ...one, alert, channel: 'resident' as const }))
  const ids = all.map((one) => idOf(alert, one))
  const there = await store.byId('messages', ids)
  const missing = all.filter((_one, i) => !there.has(ids[i] as string))
  if (missing.length === 0) return
  const taken = await reserveEach(
    'alert',
    missing.map((one) => ({ person: one.to, message: idOf(alert, one) })),
  )
  await Promise.all(missing.filter(({ to }) => taken.has(to)).map((one) => store.add('messages', waiting(idOf(alert, one), one))))
}
