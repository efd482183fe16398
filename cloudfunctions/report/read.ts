import { placesOf } from '../_domain/place'
import { define } from '../_kit/define'
import { linksTo } from '../_kit/file'
import { _, store } from '../_kit/store'
import { openReport } from './case-file'

export const read = define('report.read', async ({ code }, { user, now }) => {
  const report = await openReport(user, code, 'report.read', now)
  const [placeOf, pictures, colleagues] = await Promise.all([
    placesOf([report.region]),
    linksTo(report.pictures.map((p) => p.file)),
    store.list('people', { _id: _.in(report.replies.map((r) => r.by)) }),
  ])
  const nameOf = (id: string) => colleagues.find((p) => p._id === id)?.name ?? '民警'
  return { ...report, place: placeOf(report.region), pictures, replies: report.replies.map((r) => ({ ...r, by: nameOf(r.by) })) }
})
