import type { Message } from '../../types/domain'
import { reserve } from '../_kit/consent'
import { fingerprint } from '../_kit/fingerprint'
import { store } from '../_kit/store'
import { templateFor } from './channels'

/** Sets a message down, once a recipient, alert and channel; 1 when it is there afterwards, 0 when the recipient has no consent left. */
export const makeMessage = async (message: Pick<Message, 'alert' | 'channel' | 'to' | 'region'>): Promise<0 | 1> => {
  // Operators handle it by its id, which must not say who the recipient is.
  const _id = `${message.alert}.${message.channel}.${fingerprint('message', message.to).slice(0, 24)}`
  if (await store.get('messages', _id)) return 1
  const template = templateFor[message.channel]
  if (template && !(await reserve(message.to, template, _id))) return 0
  const now = Date.now()
  await store.add('messages', { ...message, _id, status: 'waiting', attempts: 0, due: now, createdAt: now })
  return 1
}
