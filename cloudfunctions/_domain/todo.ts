import type { Todo } from '../../types/contract/todo'
import type { User } from '../_kit/user'

/** What waits for somebody of one kind: a page of it, the oldest first, and how many there are in all. */
export interface Waiting {
  todos: Todo[]
  count: number
}

/** A domain's answer to what of it waits for this person. Asks nothing of the database for whoever holds none of its roles. */
export type TodoSource = (user: User, now: number) => Promise<Waiting>

export const nothingWaits: Waiting = { todos: [], count: 0 }

/** How many of a kind are shown one by one. */
export const perKind = 20
