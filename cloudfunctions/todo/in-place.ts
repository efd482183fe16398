import { floored } from '../../figures/small-cells'
import { type TodoKind, todoWatchers } from '../../types/contract/todo'
import type { Role } from '../../types/entities/person'
import { roles } from '../../types/words/people'
import { countyOrTown } from '../_domain/county-or-town'
import { define } from '../_kit/define'
import type { User } from '../_kit/user'
import { sources } from './sources'

/** What came back to its writer is between two people, what a screen shows is its operator's, and a bulletin is to be read by each: it is theirs. */
const isTheirs = (kind: TodoKind): boolean =>
  kind.endsWith('Returned') || kind === 'alertToShow' || kind === 'bulletinNew' || kind === 'toTakeDown'
/** The library and what concerns the program are the county's. */
const whole: readonly TodoKind[] = ['manuscriptToApprove', 'flagged', 'checkDisputed', 'rendering', 'feedback', 'opening']

/** Behind each of these is a person who asked or reported: few could be told apart, by their day even better. */
const ofPeople: readonly TodoKind[] = [
  ...(['help', 'helpUnproven', 'aid'] as const),
  ...(['report', 'reportUnproven', 'reportMoved', 'reportAdded', 'reportForgetting'] as const),
]

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
      .map(({ kind, count, more, todos }) => {
        const shown = ofPeople.includes(kind) ? floored(count) : count
        return {
          ...{ kind, count: shown, urgent: todos.some((todo) => todo.urgent), whole: whole.includes(kind), ...(more && { more }) },
          ...(shown !== 'few' && todos.length > 0 && { since: Math.min(...todos.map(({ at }) => at)) }),
        }
      }),
  }
})
