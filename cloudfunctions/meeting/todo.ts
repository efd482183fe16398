import { monthInWords } from '../../figures/in-words'
import { meetingWriters } from '../../types/contract/meeting'
import type { Measure, Meeting } from '../../types/entities/meeting'
import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource } from '../_domain/todo'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../_kit/day'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { mayBring } from './may'
import { partId } from './meeting-id'
import { nearest } from './where'

/** It is seen a week before its day. */
const ahead = 7
const inWords = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** What somebody has not written yet for a meeting of the coming week. */
export const partsToWrite: TodoSource = async (user, now) => {
  const regions = regionsOf(user, meetingWriters).length > 0 ? nearest(user) : []
  if (regions.length === 0) return nothingWaits
  const today = dayOf(now)
  const soon = _.gte(dateOfDay(today)).and(_.lte(dateOfDay(today + ahead)))
  const meetings = await store.list('meetings', { region: _.in(regions), waits: soon }, { sort: [['waits', 'asc']], limit: perKind })
  const asked = meetings.flatMap((meeting) => mayBring(user, meeting.region).map((part) => ({ meeting, id: idOf(meeting, part) })))
  const written = await store.byId(
    'meetingParts',
    asked.map(({ id }) => id),
  )
  const left = meetings.filter((meeting) => asked.some((one) => one.meeting === meeting && !written.has(one.id)))
  const placeOf = await placesOf(left.map(({ region }) => region))
  return {
    todos: left.map(({ region, month, day = '' }) => ({
      kind: 'meetingPart' as const,
      ...{ id: `${region} ${month}`, what: `${placeOf(region)}${monthInWords(month)}会商`, note: `${inWords(day)}开会，先写上您那一份` },
      at: Math.min(now, startOf(dayOfDate(day) - ahead)),
    })),
    count: left.length,
  }
}

const idOf = ({ _id }: Meeting, { party, region }: ReturnType<typeof mayBring>[number]) => partId(_id, party, region)

/** Measures whose day is near or past, for whoever has the duty that answers for them. */
export const measuresDue: TodoSource = async (user, now) => {
  const mine = [...new Set(regionsOf(user, meetingWriters))]
  if (mine.length === 0) return nothingWaits
  const today = dateOfDay(dayOf(now))
  const until = dateOfDay(dayOf(now) + ahead)
  const found = await store.list('measures', { at: _.in(mine), waits: _.lte(until) }, { sort: [['waits', 'asc']], limit: 200 })
  const own = found.filter(({ duty }) => isTheirs(user, duty))
  const shown = own.slice(0, perKind)
  return {
    todos: shown.map(({ _id, region, month, what, due }) => ({
      kind: 'measureDue' as const,
      ...{ id: `${region} ${month} ${_id}`, what, note: due < today ? `${inWords(due)}就该办了` : `${inWords(due)}前办` },
      at: Math.min(now, startOf(dayOfDate(due) - ahead)),
    })),
    count: own.length,
  }
}

const isTheirs = (user: User, { role, region }: Measure['duty']): boolean => anyWithin([region], regionsOf(user, [role]))
