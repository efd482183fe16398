import type { Input } from '../../types/contract'
import type { Report, ReportStatus } from '../../types/entities/report'
import { noteLook } from '../_domain/note-look'
import { placesOf } from '../_domain/place'
import { withoutNames } from '../_domain/without-names'
import { CallError } from '../_kit/call-error'
import { dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { regionsOf, requireRegion, within } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { becauseOf } from './because'
import { colleaguesOf } from './colleagues'
import { findReports, inTray } from './find'
import { indexSome } from './index-report'
import { cursorOf, readCursor } from './order'
import { searchReports } from './search'
import type { Wanted } from './wanted'

/** Of the second tray many are looked through at once. */
const perPage = { proven: 20, unproven: 50 }
type Tray = keyof typeof perPage
/** One hundred stands for as many and more. */
const counted = 100

export const queue = define('report.queue', async (asked, { user, now }) => {
  const { tray, words, order } = asked
  if (asked.region) requireRegion(user, ['police'], asked.region)
  const tops = asked.region ? [asked.region] : outermost(regionsOf(user, ['police']))
  const size = perPage[tray ?? 'proven']
  const cursor = readCursor(asked.after)
  const at = cursor?.at ?? now
  await indexSome(20, now)
  const wanted = await wantedOf(asked, tops, user, now)
  const [{ rows, after, searched }, counts] = await Promise.all([
    words ? searchReports(wanted, words, cursor?.place, size) : findReports(wanted, order, at, cursor?.place, size),
    countsOf(tops, tray),
  ])
  const codes = rows.map((r) => r._id)
  const [reports, officers, placeOf] = await Promise.all([
    store.byId('reports', codes),
    store.byId(
      'people',
      rows.flatMap((r) => r.officer ?? []),
    ),
    placesOf(rows.map((r) => r.region)),
    noteLooks(user, asked, tops, codes, now),
  ])
  const found = codes.flatMap((code) => reports.get(code) ?? [])
  return {
    reports: found.map((r) => ({
      ...{ _id: r._id, type: r.type, status: r.status, createdAt: r.createdAt, changedAt: r.changedAt },
      ...{ place: placeOf(r.region), excerpt: excerptOf(r), pictures: r.pictures.length, sounds: r.sounds?.length ?? 0 },
      ...(r.loss !== undefined && { loss: r.loss }),
      ...becauseOf(r, at),
      ...(r.officer && { officer: r.officer === user.id ? '我' : (officers.get(r.officer)?.name ?? '民警') }),
      ...(r.joinedTo && { joined: true }),
    })),
    ...{ ...counts, more: after !== undefined },
    ...(after && { after: cursorOf(after, at) }),
    ...(searched && { searched }),
  }
})

const wantedOf = async ({ status, officer, ...rest }: Input<'report.queue'>, tops: string[], user: User, now: number): Promise<Wanted> => ({
  ...{ ...rest, tops, statuses: status ? [status].flat() : [] },
  ...(officer !== undefined && { officer: await officerOf(officer, user, now) }),
})

const officerOf = async (officer: string, user: User, now: number): Promise<string> => {
  if (officer === 'mine') return user.id
  if (officer === 'nobody') return ''
  const one = (await colleaguesOf(user, now)).find(({ key }) => key === officer)
  if (!one) throw new CallError('notFound', '没有这位同事')
  return one.id
}

/** Without those that lie in another of them. */
const outermost = (tops: string[]) => [...new Set(tops)].filter((top) => !tops.some((other) => other !== top && within(top, other)))

/** Counted in the database, no further than it is said: of many only a number travels. */
const count = async (tops: string[], tray: Tray, status: ReportStatus): Promise<number> => {
  const match = { finds: tops.length > 1 ? _.in(tops) : tops[0], unproven: inTray(tray), status }
  const [found] = await store.aggregate<{ n: number }>('reports', { $match: match }, { $limit: counted }, { $count: 'n' })
  return found?.n ?? 0
}

/** Those that wait for somebody, of one tray or of both, and those of the second that nobody took yet; how many were ever closed is not asked of a list. */
const countsOf = async (tops: string[], tray: Tray | undefined) => {
  const of = async (status: ReportStatus) => {
    const inOne = (one: Tray) => (tray && tray !== one ? 0 : count(tops, one, status))
    const [proven, unproven] = await Promise.all([inOne('proven'), inOne('unproven')])
    return { sum: Math.min(counted, proven + unproven), unproven }
  }
  const [received, checking] = await Promise.all([of('received'), of('checking')])
  const unproven = tray === 'proven' ? await count(tops, 'unproven', 'received') : received.unproven
  return { counts: { received: received.sum, checking: checking.sum }, unproven }
}

/** The first words of what was told, without names and numbers. */
const excerptOf = (report: Report): string => {
  const told = [...withoutNames(report.what.slice(0, 200), report)]
  return told.length > 40 ? `${told.slice(0, 40).join('')}…` : told.join('')
}

/** Once a day for the same list: the screen asks again each half minute. */
const noteLooks = (user: User, { after, ...filter }: Input<'report.queue'>, tops: string[], codes: string[], now: number) => {
  const looked = { person: user.id, call: 'report.queue', filter: JSON.stringify(filter), codes }
  return Promise.all(
    tops.map((region) => {
      const _id = fingerprint('queue', user.id, region, after ? 'on' : 'first', looked.filter, ...codes, String(dayOf(now)))
      return noteLook({ ...looked, _id, at: now, subject: region, region })
    }),
  )
}
