import type { DisputedText } from '../../types/entities/disputed-text'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** Disputed texts that nobody settled and this person has not labelled, the oldest first. */
export const unlabelled = (user: User, limit: number): Promise<DisputedText[]> =>
  store.list('disputedTexts', { settled: _.eq(null), 'labels.by': _.neq(user.id) }, { sort: [['at', 'asc']], limit })
