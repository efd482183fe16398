import type { Help } from '../../types/entities/help'
import { noteLooksOnce } from '../_domain/note-look'
import { define } from '../_kit/define'
import { inRegions, regionsOf } from '../_kit/region'
import { _, endOf, type Sort, store } from '../_kit/store'
import type { User } from '../_kit/user'

const day = 86_400_000
const perPage = 30

/** Newest first; where both trays are asked for at once, what has no mark comes before what has it. */
const sortOf = (tray: string | undefined): Sort => [
  ...(tray ? [] : ([['unproven', 'asc']] as Sort)),
  [tray === 'done' ? 'doneAt' : 'at', 'desc'],
  ['_id', 'asc'],
]

export const list = define('help.list', async ({ tray, page, after }, { user, now }) => {
  const village = inRegions(regionsOf(user, ['gridWorker']))
  const waits = { doneAt: _.exists(false) }
  const which = {
    proven: { ...waits, unproven: _.neq(true) },
    unproven: { ...waits, unproven: true },
    done: { doneAt: _.gt(now - 30 * day) },
  }
  const [found, proven, unproven] = await Promise.all([
    store.list('helps', _.and({ village }, tray ? which[tray] : waits), {
      ...{ sort: sortOf(tray), after },
      skip: page * perPage,
      limit: perPage + 1,
    }),
    store.count('helps', _.and({ village }, which.proven)),
    store.count('helps', _.and({ village }, which.unproven)),
  ])
  const helps = found.slice(0, perPage)
  const [villages, alerts] = await Promise.all([
    store.byId(
      'regions',
      helps.map((h) => h.village),
    ),
    store.byId(
      'alerts',
      helps.map((h) => h.alert),
    ),
    noteLook(user, helps, now),
  ])
  return {
    helps: helps.map((h) => ({
      ...h,
      village: villages.get(h.village) ?? { _id: h.village, name: '' },
      headline: alerts.get(h.alert)?.headline ?? '防骗小知识',
    })),
    more: found.length > perPage,
    ...(tray && endOf(sortOf(tray), helps)),
    waiting: { proven, unproven },
  }
})

/** Logs that this person saw somebody's contact, once a day. */
const noteLook = (user: User, helps: Help[], now: number) =>
  noteLooksOnce(
    helps
      .filter(({ contact }) => contact)
      .map(({ _id: subject, village }) => ({
        look: {
          _id: `help.${subject}.${user.id}.${Math.floor(now / day)}`,
          ...{ at: now, person: user.id, call: 'help.list', subject },
        },
        place: village,
      })),
  )
