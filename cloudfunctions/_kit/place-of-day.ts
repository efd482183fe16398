import { dateOfDay, dayOf } from './day'
import { store } from './store'

/** Takes one of the `most` places that `name` has today; false when none is left. Each is a document, so the database judges who of many at once got the last one. */
export const takePlaceOfDay = async (name: string, most: number, now: number): Promise<boolean> => {
  const today = `${name}.${dateOfDay(dayOf(now))}`
  if (await store.get('limits', `${today}.${most}`)) return false
  for (let n = 1; n <= most; n++) if (await store.add('limits', { _id: `${today}.${n}`, at: now })) return true
  return false
}
