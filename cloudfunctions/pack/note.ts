import { noteActivity } from '../_domain/note-activity'
import { store } from '../_kit/store'

/** How many classes a school held on a day, for the ledger: neither how many pupils nor how they did. */
export const noteLessons = (school: string, day: string, now: number): Promise<void> => {
  const count = () => store.count('lessons', { school, day })
  return noteActivity({ form: 'lesson', setting: 'school', region: school, day, what: 'sessions', count }, now)
}
