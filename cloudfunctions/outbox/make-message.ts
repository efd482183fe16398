import type { Message } from '../../types/entities/message'
import { reserve } from '../_domain/consent'
import { fingerprint } from '../_kit/fingerprint'
import { _, store } from '../_kit/store'
import { templateFor } from './channels'

/** Matches the ids of an alert's messages ('/' is the character after '.'). */
export const ofAlert = (alert: string) => _.gte(`${alert}.`).and(_.lt(`${alert}/`))

/** Sets a message down, once a recipient, alert and channel, unless the recipient has no consent left. */
export const makeMessage = async (message: Pick<Message, 'alert' | 'channel' | 'to' | 'region'>): Promise<void> => {
  // Operators handle it by its id, which must not say who the recipient is.
  const _id = `${message.alert}.${message.channel}.${fingerprint('message', message.to).slice(0, 24)}`
  if (await store.get('messages', _id)) return
  const template = templateFor[message.channel]
  if (template && !(await reserve(message.to, template, _id))) return
  const now = Date.now()
  await store.add('messages', { ...message, _id, status: 'waiting', attempts: 0, due: now, createdAt: now })
}
