import type { Person } from '../../types/entities/person'
import { noteWish } from '../_domain/consent'
import type { Distributable } from '../_domain/distributable'
import { makeResidentMessages } from '../_domain/make-message'
import { isMeantFor } from '../_domain/meant-for'
import { anyWithin } from '../_kit/region'
import { _, store } from '../_kit/store'
import { byId, type Page, size } from './page'
import { placeByPlace } from './place-by-place'

/** Each person who asked to be told and lives in one of its villages as one of those it is meant for, or follows one: for whose sake one follows, nobody knows. */
export const residents = (alert: Distributable, cursor: string): Promise<Page> =>
  placeByPlace(alert, cursor, {
    levels: ['village'],
    find: peopleOf,
    tell: async (people) => {
      const recipients = people.flatMap((person) => addressed(alert, person))
      await makeResidentMessages(alert._id, recipients)
      const told = new Set(recipients.map(({ to }) => to))
      const unknown = people.filter(({ _id, wantsAlerts }) => wantsAlerts === undefined && !told.has(_id))
      await Promise.all(unknown.map(({ _id }) => noteWish(_id)))
    },
  })

/** Who lives there or follows it, and may want to be told. */
const peopleOf = async (village: string, last: string): Promise<Person[]> => {
  const behind = _.gt(last)
  const lists = await Promise.all(
    [true, _.eq(null)].flatMap((wantsAlerts) => [
      store.list('people', { village, wantsAlerts, _id: behind }, byId),
      store.list('people', { follows: village, wantsAlerts, _id: behind }, byId),
    ]),
  )
  const found = new Map(lists.flat().map((person) => [person._id, person]))
  return [...found.values()].sort((a, b) => (a._id < b._id ? -1 : 1)).slice(0, size)
}

/** Where from an alert concerns somebody; nobody is told of what is not meant for them. */
const addressed = (alert: Distributable, { _id, village, audiences = [], follows = [] }: Person) => {
  const lives = alert.msgType === 'Tip' || isMeantFor(alert, audiences) ? [village] : []
  const region = [...lives, ...follows].find((one) => one && anyWithin([one], alert.regions))
  return region ? [{ to: _id, region }] : []
}
