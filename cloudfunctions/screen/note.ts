import { createHash } from 'node:crypto'
import type { Screen } from '../../types/entities/screen'
import { dateOfDay, dayOf } from '../_kit/day'
import { pathTo } from '../_kit/region'
import { store } from '../_kit/store'

type Showing = Pick<NonNullable<Screen['said']>, 'kind' | 'item'>

/** Whether something of the county's is on: in the dark, or with what lies in the program alone, nothing was played. */
const isPlayed = ({ kind }: Showing) => kind !== 'dark' && kind !== 'own'

/** The month that is still to be noted of a screen that says what it shows; undefined when it was. */
export const monthToNote = ({ noted }: Pick<Screen, 'noted'>, showing: Showing, now: number): string | undefined => {
  const month = dateOfDay(dayOf(now)).slice(0, 7)
  return isPlayed(showing) && noted !== month ? month : undefined
}

/** Writes into the ledger that a screen played in a month, as it says itself: one line a screen and month, on the first day on which it said so. Said again it is the same. */
export const noteMonth = async ({ _id: screen, region, name }: Screen, month: string, now: number): Promise<void> => {
  const _id = `sys-${createHash('sha256').update(`screen ${screen} ${month}`).digest('hex').slice(0, 24)}`
  const day = dateOfDay(dayOf(now))
  const town = pathTo(region)[1]
  await store.add('activities', {
    ...{ _id, region, day, form: 'screenItself', setting: 'publicPlace', spot: name, counts: {}, counted: 'count', printed: {} },
    ...{ source: 'system', order: `${day}.${_id}`, at: now, version: 1, ...(town && { town }) },
  })
}
