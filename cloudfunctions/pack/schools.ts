import { regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

/** The schools in which this person is a teacher: those named, none that merely lie below. */
export const schoolsOf = async (user: User) => {
  const mine = regionsOf(user, ['teacher'])
  return mine.length === 0 ? [] : store.list('regions', { _id: _.in([...new Set(mine)]), level: 'school' })
}
