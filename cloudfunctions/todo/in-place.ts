import { type TodoKind, todoWatchers } from '../../types/contract/todo'
import type { Role } from '../../types/entities/person'
import { roles } from '../../types/words/people'
import { countyOrTown } from '../_domain/county-or-town'
import { define } from '../_kit/define'
import type { User } from '../_kit/user'
import { sources } from './sources'

/** What came back to its writer is between two people, and what a screen shows is its operator's: it is theirs. */
const isTheirs = (kind: TodoKind): boolean => kind.endsWith('Returned') || kind === 'alertToShow' || kind === 'toTakeDown'
/** The library and what concerns the program are the county's. */
const whole: readonly TodoKind[] = ['manuscriptToApprove', 'flagged', 'checkDisputed', 'rendering', 'feedback', 'opening']

/** Somebody with every duty of a place and nobody in particular: what waits for them is all that waits there. */
const everyDutyIn = (region: string): User => ({
  id: '-',
  grants: (Object.keys(roles) as Role[]).map((role) => ({ role, region })),
  person: null,
})

export const inPlace = define('todo.inPlace', async ({ region }, { user, now }) => {
  const { place, places } = await countyOrTown(user, todoWatchers, region)
  const all = everyDutyIn(place._id)
  const kinds = (Object.keys(sources) as TodoKind[]).filter((kind) => !isTheirs(kind))
  const waiting = await Promise.all(kinds.map(async (kind) => ({ kind, ...(await sources[kind].waiting(all, now)) })))
  return {
    ...{ place, places },
    kinds: waiting
      .filter(({ count }) => count > 0)
      .map(({ kind, count, todos }) => ({
        ...{ kind, count, urgent: todos.filter((todo) => todo.urgent).length, whole: whole.includes(kind) },
        ...(todos.length > 0 && { since: Math.min(...todos.map(({ at }) => at)) }),
      })),
  }
})
