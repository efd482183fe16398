import { cases } from '../content/cases'
import { groups } from '../content/demo/groups'
import { people } from '../content/demo/people'
import { regions } from '../content/demo/regions'
import { packs } from '../content/packs'
import { posters } from '../content/posters'
import { quizItems } from '../content/quiz-items'
import { scripts } from '../content/scripts'
import { slogans } from '../content/slogans'
import { stories } from '../content/stories'
import { tips } from '../content/tips'
import { indexOf } from '../search/entry'
import type { Collection, Doc } from '../types/entities/collections'
import { CountyRegions } from '../types/entities/region'

/** What an empty database starts with. Activity (alerts, opens, reports) is never seeded: it would look like evidence. */
export const seed: Partial<{ [C in Collection]: Doc<C>[] }> = {
  regions: CountyRegions().parse(regions),
  people,
  groups,
  cases,
  ...indexOf(cases),
  tips,
  quizItems,
  stories,
  packs,
  slogans,
  scripts,
  posters,
}
