/** What a made county has in its database, collection by collection, made while it is read so that a million rows need no memory. */
import type { Collection, Doc } from '../../types/entities/collections'
import { placesOf, regionsOf, type Size } from './county'
import { deskRows } from './desk-rows'
import { libraryRows } from './library-rows'
import { monthRows } from './month-rows'
import { peopleRows } from './people-rows'
import { spreadRows } from './spread-rows'

export type Rows = { [C in Collection]?: Iterable<Doc<C>> }

export const rowsOf = (size: Size, now: number): Rows => {
  const places = placesOf(size)
  return {
    regions: regionsOf(places),
    ...libraryRows(size, places, now),
    ...peopleRows(size, places, now),
    ...deskRows(places, now),
    ...spreadRows(places, now),
    ...monthRows(places, now),
  }
}
