import { monthInWords } from '../../figures/in-words'
import { meetingWriters } from '../../types/contract/meeting'
import type { Meeting } from '../../types/entities/meeting'
import { toWriteInWords } from '../../types/words/meeting'
import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../_kit/day'
import { regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { mayBring } from './may'
import { ahead, dueOf } from './measure-lines'
import { partId } from './meeting-id'
import { nearest, ownNamesOf } from './where'

const inWords = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** What somebody has not written yet for a meeting of the coming week. */
export const partsToWrite: TodoSource = async (user, now) => {
  const regions = regionsOf(user, meetingWriters).length > 0 ? nearest(user) : []
  if (regions.length === 0) return nothingWaits
  const today = dayOf(now)
  const soon = _.gte(dateOfDay(today)).and(_.lte(dateOfDay(today + ahead)))
  const meetings = await store.list('meetings', { region: _.in(regions), waits: soon }, { sort: [['waits', 'asc']], limit: perKind })
  const asked = meetings.flatMap((meeting) => mayBring(user, meeting.region).map((part) => ({ ...part, meeting, id: idOf(meeting, part) })))
  const written = await store.byId(
    'meetingParts',
    asked.map(({ id }) => id),
  )
  const toWrite = asked.filter(({ id }) => !written.has(id))
  const left = meetings.filter((meeting) => toWrite.some((one) => one.meeting === meeting))
  const [placeOf, nameOf] = await Promise.all([placesOf(left.map(({ region }) => region)), ownNamesOf(toWrite.map(({ region }) => region))])
  const theirs = (meeting: Meeting) =>
    toWrite.filter((one) => one.meeting === meeting).map(({ party, region }) => ({ party, place: nameOf(region) }))
  return {
    todos: left.map((meeting) => {
      const { region, month, day = '' } = meeting
      return {
        kind: 'meetingPart' as const,
        ...{ id: `${region} ${month}`, what: `${placeOf(region)}${monthInWords(month)}会商` },
        note: `${inWords(day)}开会，${toWriteInWords(theirs(meeting))}`,
        at: Math.min(now, startOf(dayOfDate(day) - ahead)),
      }
    }),
    count: left.length,
  }
}

const idOf = ({ _id }: Meeting, { party, region }: ReturnType<typeof mayBring>[number]) => partId(_id, party, region)

/** Measures whose day is near or past, for whoever has the duty that answers for them. */
export const measuresDue: TodoSource = async (user, now) => {
  const own = await dueOf(user, now)
  const today = dateOfDay(dayOf(now))
  return {
    todos: own.slice(0, perKind).map(({ _id, region, month, what, due }) => ({
      kind: 'measureDue' as const,
      ...{ id: `${region} ${month} ${_id}`, what, note: due < today ? `${inWords(due)}就该办了` : `${inWords(due)}前办` },
      at: Math.min(now, startOf(dayOfDate(due) - ahead)),
    })),
    count: own.length,
  }
}
