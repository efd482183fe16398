import type { Todo } from '../../types/contract/todo'
import type { User } from '../_kit/user'

/** What waits for somebody of one kind: a page of it, the oldest first, and how many there are in all; `more`: at least so many, where no index can count them. */
export interface Waiting {
  todos: Todo[]
  count: number
  more?: true
}

/** A domain's answer to what of it waits for this person. Asks nothing of the database for whoever holds none of its roles. */
export type TodoSource = (user: User, now: number) => Promise<Waiting>

export const nothingWaits: Waiting = { todos: [], count: 0 }

/** How many of a kind are shown one by one. */
export const perKind = 20

/** Of a list that was asked for one more than a page: the page, and how many are known of. */
export const pageOf = <T>(found: T[]): { page: T[]; known: Pick<Waiting, 'count' | 'more'> } => ({
  page: found.slice(0, perKind),
  known: { count: Math.min(found.length, perKind), ...(found.length > perKind && { more: true }) },
})
