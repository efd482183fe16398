import type { DisputedText } from '../../types/entities/disputed-text'
import { _, type Sort, store } from '../_kit/store'
import type { User } from '../_kit/user'

const order: Sort = [
  ['unproven', 'asc'],
  ['at', 'asc'],
]

/** Disputed texts that nobody settled and this person has not labelled, the oldest first; what came from nobody knows whom hides no other, and is left out by `proven`. */
export const unlabelled = (user: User, limit: number, proven = {}): Promise<DisputedText[]> =>
  store.list('disputedTexts', { settled: _.eq(null), 'labels.by': _.neq(user.id), ...proven }, { sort: order, limit })
