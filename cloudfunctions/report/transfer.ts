import type { Report } from '../../types/entities/report'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { isUrgent, stopByOf } from './harm'
import { indexReport } from './index-report'
import { requireState } from './life'
import { openForWork, togetherOrAway } from './work'

export const transfer = define('report.transfer', async ({ code, id, to, why }, { user, now }) => {
  const place = await store.get('regions', to)
  if (!place || (place.level !== 'town' && place.level !== 'county')) throw new CallError('badInput', '只能转给别的派出所，或者转到旗县')
  const station = place.level === 'town' ? `${place.name}派出所` : `${place.name}反诈中心`
  // sent once more after it left: it is out of one's sight by now
  const there = await store.get('reports', code)
  const gone = (report: Report | null) => report?.moves?.some((move) => move.id === id && move.by === user.id)
  if (gone(there)) {
    await indexReport(code)
    return { station }
  }
  const report = await openForWork(user, code, 'transfer', now, there)
  if ((pathTo(report.region)[1] ?? report.region) === to) throw new CallError('badInput', '它本来就在那里')
  await requireAlone(code)
  const words = `您的举报已转给${station}，由那边接着办。回执码不变，进展还在这里看。`
  // earlier releases did not say
  const { stopBy = stopByOf(report, now) } = report
  await Promise.all([
    arrived({ kind: 'reply', id: code }, 'soon', now),
    arrived({ kind: 'reportMoved', id: `${code}.${id}`, regions: [to] }, isUrgent({ ...report, stopBy }, now) ? 'now' : 'later', now),
  ])
  await oneAtATime(togetherOrAway, now, async (t) => {
    const here = await t.get('reports', code)
    if (!here || gone(here)) return
    if (here.region !== report.region || here.moves?.some((move) => move.id === id))
      throw new CallError('conflict', '同事刚刚改过，请看过再办')
    requireState('transfer', here)
    await requireAlone(code)
    await t.change('reports', code, {
      ...{ region: to, changedAt: now, movedAt: now, status: 'received', indexed: _.remove() },
      ...{ officer: _.remove(), joinedTo: _.remove(), unproven: _.remove() },
      ...(!here.original && { original: _.set({ type: here.type, region: here.region }) }),
      moves: _.push([{ id, from: here.region, to, why, at: now, by: user.id }]),
      replies: _.push([{ id, status: 'received', text: words, at: now, by: user.id }]),
    })
  })
  await indexReport(code)
  return { station }
})

/** Whoever is joined to it is told what it is told, and would be told by a station that may not read theirs. */
const requireAlone = async (code: string): Promise<void> => {
  if ((await store.count('reports', { joinedTo: code })) > 0) throw new CallError('conflict', '有别的举报并在这一份里，先把它们分开再转')
}
