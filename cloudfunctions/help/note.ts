import type { Help } from '../../types/entities/help'
import { noteActivity } from '../_domain/note-activity'
import { dateOfDay, dayOf, startOf } from '../_kit/day'
import { _, store } from '../_kit/store'

/** How many people of a village were helped on the day this one was, for the ledger. */
export const noteHelps = async ({ village, doneAt }: Help, back: boolean, now: number): Promise<void> => {
  if (doneAt === undefined) return
  const day = dayOf(doneAt)
  const helped = _.gte(startOf(day)).and(_.lt(startOf(day + 1)))
  const count = () => store.count('helps', { village, doneAt: helped, untrue: _.neq(true) })
  await noteActivity({ form: 'help', setting: 'family', region: village, day: dateOfDay(day), what: 'people', count, back }, now)
}
