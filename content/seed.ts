import { indexOf } from '../search/entry'
import type { Collection, Doc } from '../types/domain'
import { cases } from './cases'
import { groups } from './demo/groups'
import { people } from './demo/people'
import { regions } from './demo/regions'
import { posters } from './posters'
import { quizItems } from './quiz-items'
import { scripts } from './scripts'
import { slogans } from './slogans'
import { tips } from './tips'

/** What an empty database starts with. Activity (alerts, opens, reports) is never seeded: it would look like evidence. */
export const seed: Partial<{ [C in Collection]: Doc<C>[] }> = {
  regions,
  people,
  groups,
  cases,
  ...indexOf(cases),
  tips,
  quizItems,
  slogans,
  scripts,
  posters,
}
