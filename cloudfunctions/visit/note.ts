import { noteActivity } from '../_domain/note-activity'
import { dateOfDay, startOf } from '../_kit/day'
import { _, store } from '../_kit/store'

/** How many households of a village were called on that day, for the ledger: neither which nor by whom. */
export const noteVisits = (village: string, day: number, back: boolean, now: number): Promise<void> => {
  const lastVisit = _.gte(startOf(day)).and(_.lt(startOf(day + 1)))
  const count = () => store.count('households', { village, lastVisit })
  return noteActivity({ form: 'visit', setting: 'family', region: village, day: dateOfDay(day), what: 'households', count, back }, now)
}
