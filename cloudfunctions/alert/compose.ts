import type { Input } from '../../types/contract'
import type { Alert } from '../../types/entities/alert'
import type { alertKinds } from '../../types/words/alert'
import type { User } from '../_kit/user'
import { life } from './life'
import { voiceOf } from './voice'

/** A draft of this user's, with its source. Throws `forbidden` for regions that are not theirs. */
export const compose = async ({ id, submit, ...words }: Input<'alert.save'>, user: User, now: number): Promise<Alert> => {
  const regions = [...new Set(words.regions)]
  const { source } = await voiceOf(user, life.save.own, regions)
  const msgType: keyof typeof alertKinds = words.references ? 'Update' : 'Alert'
  return { ...words, _id: id, msgType, status: 'draft', regions, source, sender: user.id, effective: now }
}
