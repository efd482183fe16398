import type { Input } from '../../types/contract'
import type { Aid } from '../../types/entities/aid'
import { noteLook } from '../_domain/note-look'
import { placesOf } from '../_domain/place'
import { dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { inRegions, regionsOf } from '../_kit/region'
import { _, endOf, type Sort, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { officesTurn, othersTurn, over } from './life'

const perPage = 20

export const queue = define('aid.queue', async ({ tray, page, after }, { user, now }) => {
  const tops = regionsOf(user, ['justice'])
  const region = inRegions(tops)
  const [found, ...numbers] = await Promise.all([
    store.list('aids', trayOf(region, tray, now), { sort: order[tray], after, skip: page * perPage, limit: perPage + 1 }),
    ...trays.map((one) => store.count('aids', trayOf(region, one, now))),
  ])
  const aids = found.slice(0, perPage)
  const [placeOf] = await Promise.all([placesOf(aids.map((aid) => aid.region)), noteLooks(user, tops, { tray, page }, aids, now)])
  const [office = 0, unproven = 0, others = 0, gone = 0] = numbers
  return {
    aids: aids.map(({ consent, ...aid }) => ({
      ...{ ...aid, place: placeOf(aid.region) },
      ...(!aid.takenAt && !aid.forgottenAt && { ends: consent.expires }),
    })),
    counts: { office, unproven, others, over: gone },
    more: found.length > perPage,
    ...endOf(order[tray], aids),
  }
})

type Tray = NonNullable<Input<'aid.queue'>['tray']>
const trays = ['office', 'unproven', 'others', 'over'] as const

/** What nobody took up in its time is not there any more, whether or not a night has passed. */
const trayOf = (region: unknown, tray: Tray, now: number) => {
  if (tray === 'over') return { region, status: _.in(over) }
  const open = { region, forgottenAt: _.exists(false) }
  if (tray === 'others') return { ...open, status: _.in(othersTurn) }
  const turn = { ...open, status: _.in(officesTurn), unproven: tray === 'unproven' ? true : _.neq(true) }
  return _.and(turn, _.or({ takenAt: _.exists(true) }, { 'consent.expires': _.gt(now) }))
}

const soonest: Sort = [
  ['due', 'asc'],
  ['_id', 'asc'],
]
const latest: Sort = [
  ['changedAt', 'desc'],
  ['_id', 'asc'],
]
const order: Record<Tray, Sort> = { office: soonest, unproven: soonest, others: latest, over: latest }

/** Once a day for the same list. */
const noteLooks = (user: User, tops: string[], asked: { tray: Tray; page: number }, aids: Aid[], now: number) => {
  const codes = aids.map((aid) => aid._id)
  const looked = { person: user.id, call: 'aid.queue', filter: JSON.stringify(asked), codes }
  return Promise.all(
    tops.map((region) => {
      const _id = fingerprint('aid.queue', user.id, region, looked.filter, ...codes, String(dayOf(now)))
      return noteLook({ ...looked, _id, at: now, subject: region, region })
    }),
  )
}
