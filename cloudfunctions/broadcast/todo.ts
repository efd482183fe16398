import { broadcastWriters } from '../../types/contract/broadcast-slot'
import type { Broadcast } from '../../types/entities/broadcast'
import { county } from '../_domain/county'
import { placesOf } from '../_domain/place'
import { nothingWaits, perKind, type TodoSource, type Waiting } from '../_domain/todo'
import { dateOfDay, dayOf } from '../_kit/day'
import { regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { momentOf } from './slots-now'

/** Handed in by others, for a day that is not over. */
export const toApprove: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['commandRoom', 'leader'])
  if (mine.length === 0) return nothingWaits
  const role = (await county())?.loudspeaker?.leaderApproves ? 'leader' : 'commandRoom'
  const theirs = regionsOf(user, [role])
  if (theirs.length === 0) return nothingWaits
  const waiting = { at: _.in(theirs), status: 'toApprove', day: _.gte(dateOfDay(dayOf(now))), by: _.neq(user.id) }
  const found = await store.list('broadcasts', waiting, { sort: [['day', 'asc']], limit: 200 })
  return asTodos('broadcastToApprove', found, ({ changedAt }) => ({ at: changedAt }))
}

/** Given back to this person. */
export const returned: TodoSource = async (user, now) => {
  const mine = regionsOf(user, broadcastWriters)
  if (mine.length === 0) return nothingWaits
  const back = { by: user.id, status: 'draft', day: _.gte(dateOfDay(dayOf(now))), at: _.in(mine), 'givenBack.at': _.gt(0) }
  const found = await store.list('broadcasts', back, { sort: [['day', 'asc']], limit: 200 })
  return asTodos('broadcastReturned', found, ({ givenBack, changedAt }) => ({
    ...(givenBack && { note: givenBack.words }),
    at: givenBack?.at ?? changedAt,
  }))
}

/** How long before its time a stretch is seen. */
const ahead = 30 * 60_000

/** Today's stretches that are agreed to and that nobody has said anything of. */
export const toPlay: TodoSource = async (user, now) => {
  const mine = regionsOf(user, ['gridWorker'])
  if (mine.length === 0) return nothingWaits
  const today = dateOfDay(dayOf(now))
  const found = await store.list('broadcasts', { at: _.in(mine), status: 'approved', day: today }, { limit: 200 })
  const open = found.flatMap((list) => {
    const slot = list.slots.find(({ from, ticks }) => ticks.length === 0 && momentOf(today, from) - ahead <= now)
    return slot ? [{ ...list, slot }] : []
  })
  return asTodos('broadcastToPlay', open, ({ slot: { from, to } }) => ({
    note: `${from}到${to}`,
    at: Math.min(now, momentOf(today, from)),
  }))
}

const asTodos = async <L extends Broadcast>(
  kind: 'broadcastToApprove' | 'broadcastReturned' | 'broadcastToPlay',
  lists: L[],
  more: (list: L) => { note?: string; at: number },
): Promise<Waiting> => {
  const shown = lists.slice(0, perKind)
  const placeOf = await placesOf(shown.map(({ region }) => region))
  return {
    todos: shown.map((list) => ({
      ...{
        kind,
        id: `${list.region} ${list.day}`,
        what: `${placeOf(list.region)}，${Number(list.day.slice(5, 7))}月${Number(list.day.slice(8))}日`,
      },
      ...more(list),
    })),
    count: lists.length,
  }
}
