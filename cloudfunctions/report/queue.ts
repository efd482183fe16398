import type { Input } from '../../types/contract'
import type { Report, ReportStatus } from '../../types/entities/report'
import { reportStatuses } from '../../types/words/report'
import { noteLook } from '../_domain/note-look'
import { placesOf } from '../_domain/place'
import { dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { inRegions, regionsOf, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import type { User } from '../_kit/user'
import { findReports, searchReports } from './find'
import { withoutNames } from './without-people'

/** Of the second tray many are looked through at once. */
const perPage = { proven: 20, unproven: 50 }

export const queue = define('report.queue', async (asked, { user, now }) => {
  const { tray, words, order, page } = asked
  if (asked.region) requireRegion(user, ['police'], asked.region)
  const tops = asked.region ? [asked.region] : regionsOf(user, ['police'])
  const region = inRegions(tops)
  const inTray = { region, ...(tray && { unproven: tray === 'unproven' ? true : _.neq(true) }) }
  const size = perPage[tray ?? 'proven']
  const one = { order, skip: page * size, limit: size + 1 }
  const [{ found, searched }, counts, unproven] = await Promise.all([
    words
      ? searchReports({ ...asked, tops }, words, one)
      : findReports({ ...asked, tops }, one).then((all) => ({ found: all, searched: undefined })),
    store.aggregate<{ _id: ReportStatus; n: number }>('reports', { $match: inTray }, { $group: { _id: '$status', n: { $sum: 1 } } }),
    store.count('reports', { region, unproven: true, status: 'received' }),
  ])
  const reports = found.slice(0, size)
  const [placeOf] = await Promise.all([placesOf(reports.map((r) => r.region)), noteLooks(user, asked, tops, reports, now)])
  return {
    reports: reports.map((r) => ({ ...r, place: placeOf(r.region), excerpt: excerptOf(r), pictures: r.pictures.length })),
    counts: Object.fromEntries(statuses.map((s) => [s, counts.find((c) => c._id === s)?.n ?? 0])) as Record<ReportStatus, number>,
    more: found.length > size,
    unproven,
    ...(searched && { searched }),
  }
})

const statuses = Object.keys(reportStatuses) as ReportStatus[]

/** The first words of what was told, without names and numbers. */
const excerptOf = (report: Report): string => {
  const told = [...withoutNames(report.what.slice(0, 200), report)]
  return told.length > 40 ? `${told.slice(0, 40).join('')}…` : told.join('')
}

/** Once a day for the same list: the screen asks again each half minute. */
const noteLooks = (user: User, { page, ...filter }: Input<'report.queue'>, tops: string[], reports: Report[], now: number) => {
  const codes = reports.map((r) => r._id)
  const looked = { person: user.id, call: 'report.queue', filter: JSON.stringify(filter), codes }
  return Promise.all(
    tops.map((region) => {
      const _id = fingerprint('queue', user.id, region, String(page), looked.filter, ...codes, String(dayOf(now)))
      return noteLook({ ...looked, _id, at: now, subject: region, region })
    }),
  )
}
