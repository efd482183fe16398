import type { Doc } from '../../types/entities/collections'
import { markOf, placesOf, readerMark, tryMark } from '../_domain/marks'
import { inParts } from '../_kit/in-parts'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'

const day = 86_400_000
/** Longer ago nothing is kept of who read what: types/words/kept.ts. */
const longestDays = 400

/** Everything this person may have read as an alert, or as a tip on its way, in the time for which opens are kept: under each they are another reader. */
export const readerMarks = async (person: string, now: number): Promise<string[]> => {
  const since = { expires: _.gt(now - longestDays * day) }
  const [alerts, sendings] = await Promise.all([
    store.all('alerts', since, { fields: { _id: true } }),
    store.all('sendings', since, { fields: { _id: true } }),
  ])
  return [...alerts, ...sendings].map(({ _id }) => readerMark(_id, person))
}

/** The ids that begin so and go on after a point ('/' is the character after '.'). */
export const under = (name: string) => _.gte(`${name}.`).and(_.lt(`${name}/`))

/** The marks that count what this person did today. */
export const placesToday = (person: string) => _.or(...placesOf(person).map(under))

export interface Own {
  opens: Doc<'opens'>[]
  helps: Doc<'helps'>[]
  readings: Doc<'readings'> | null
  consents: Doc<'consents'>[]
  messages: Doc<'messages'>[]
  reports: Doc<'reports'>[]
  aids: Doc<'aids'>[]
  feedbacks: Doc<'feedbacks'>[]
  appointments: Doc<'appointments'>[]
  sessions: Doc<'staffSessions'>[]
  /** How many marks stand against abuse. */
  marks: number
}

/** What the database has of this person, beside the person itself. */
export const ownOf = async ({ id }: User, now: number): Promise<Own> => {
  const readers = await readerMarks(id, now)
  const [opens, helps, readings, consents, messages, reports, aids, feedbacks, appointments, sessions, places, tries] = await Promise.all([
    inParts(readers, (part) => store.all('opens', { reader: _.in(part) })),
    inParts(readers, (part) => store.all('helps', { reader: _.in(part) })),
    store.get('readings', id),
    store.all('consents', { person: id }),
    store.all('messages', { to: id }),
    store.all('reports', { person: id }),
    store.all('aids', { person: id }),
    store.all('feedbacks', { person: id }),
    store.all('appointments', { person: id }),
    store.all('staffSessions', { person: id }),
    store.count('limits', { _id: placesToday(id) }),
    store.count('receiptTries', { by: tryMark(id) }),
  ])
  const guesses = await store.count('signInAttempts', { visitor: markOf('visitor', id) })
  return {
    ...{ opens: opens.flat(), helps: helps.flat(), readings, consents, messages, reports, aids, feedbacks, appointments, sessions },
    marks: places + tries + guesses,
  }
}
