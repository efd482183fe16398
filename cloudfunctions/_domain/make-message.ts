import type { Template } from '../../types/entities/consent'
import type { Channel, Message } from '../../types/entities/message'
import { _, store } from '../_kit/store'
import { reserve } from './consent'
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

/** Sets a message down, once a recipient, thing and channel, unless the recipient has no consent left. `about` names the thing: an alert's is its id. */
export const makeMessage = async (
  about: string,
  message: Pick<Message, 'alert' | 'words' | 'channel' | 'to' | 'region'>,
): Promise<void> => {
  // Operators handle it by its id, which must not say who the recipient is.
  const _id = `${about}.${message.channel}.${markOf('message', message.to).slice(0, 24)}`
  if (await store.get('messages', _id)) return
  const template = templateFor[message.channel]
  if (template && !(await reserve(message.to, template, _id))) return
  const now = Date.now()
  await store.add('messages', { ...message, _id, status: 'waiting', attempts: 0, due: now, createdAt: now })
}
