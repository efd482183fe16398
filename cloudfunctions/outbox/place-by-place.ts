import type { Person } from '../../types/entities/person'
import type { Region } from '../../types/entities/region'
import type { Distributable } from '../_domain/distributable'
import { touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import { type Page, size } from './page'

interface Walk {
  levels: Region['level'][]
  /** The next people of a place in the order of their ids, `size` at most. */
  find(place: string, last: string): Promise<Person[]>
  tell(people: Person[]): Promise<void>
}

/** The people of the places where an alert goes, some places or a hundred people a page: nobody else's documents are read. The cursor is the place that was done, or the place and the last person. */
export const placeByPlace = async (sent: Distributable, cursor: string, { levels, find, tell }: Walk): Promise<Page> => {
  // a cursor of an earlier release names a person or a consent: its page begins anew, and does nothing twice
  const [at = '', last = ''] = cursor.includes(' ') ? cursor.split(' ') : []
  const places = last ? [at] : await placesAfter(sent, levels, at)
  const people: Person[] = []
  let next: string | null = null
  for (const place of places) {
    const some = await find(place, last)
    people.push(...some)
    next = some.length === size ? `${place} ${some.at(-1)?._id}` : `${place} `
    if (people.length >= size) break
  }
  await tell(people)
  return { cursor: next }
}

const placesAfter = async ({ regions }: Distributable, levels: Region['level'][], place: string): Promise<string[]> => {
  const behind = _.and({ _id: touching(regions) }, { _id: _.gt(place) }, { level: _.in(levels) })
  const next = await store.list('regions', behind, { sort: [['_id', 'asc']], limit: 10, fields: { _id: true } })
  return next.map(({ _id }) => _id)
}
