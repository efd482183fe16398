import { cases } from '../content/cases'
import { comics } from '../content/comics'
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
import { newCounty } from './county'
import { firstAdmin } from './first-admin'

type Rows = Partial<{ [C in Collection]: Doc<C>[] }>

/** What people of any county read from the first day. */
const library: Rows = {
  cases,
  ...indexOf(cases),
  tips,
  quizItems,
  stories,
  packs,
  slogans,
  scripts,
  posters,
  comics: Object.values(comics),
}

/** The demonstration county. Alerts and opens are never seeded: they would look like evidence. What desks have before them comes with `npm start` alone (config/local.ts). */
export const seed: Rows = { regions: CountyRegions().parse(regions), people, groups, ...library }

/** A county nobody has begun with yet, and the code of its first administrator. */
export const newCountySeed = (now: number): { rows: Rows; code: string } => {
  const { appointment, code } = firstAdmin(newCounty._id, 'first', now)
  return { rows: { regions: [{ ...newCounty, openingSince: now }], appointments: [appointment], ...library }, code }
}
