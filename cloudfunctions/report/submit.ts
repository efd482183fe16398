import type { Report } from '../../types/entities/report'
import { arrived } from '../_domain/arrived'
import { county } from '../_domain/county'
import { inFirstTray } from '../_domain/first-tray'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { oneAtATime } from '../_kit/one-at-a-time'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { handedIn, secretOf } from './handed-in'
import { indexReport } from './index-report'

const day = 86_400_000
const mostADay = 20

/** A report is never turned away for its words: what fraudsters write reads like fraud. Nor for who hands it in: at worst it stands in the second tray. */
export const submit = define('report.submit', async ({ code, secret, ...told }, { user, now }) => {
  const region = told.region ?? user.person?.village ?? (await fallback())
  const desk = await deskOf(region)
  const report = await oneAtATime(`report.${fingerprint('reporter', user.id)}`, now, async (t): Promise<Report> => {
    const there = await store.get('reports', code)
    if (there) return there
    if ((await store.count('reports', { person: user.id, createdAt: _.gt(now - day) })) >= mostADay)
      throw new CallError('tooMany', '今天交得太多了，请明天再交；急事请拨打110')
    const proven = await inFirstTray(user, `report.${pathTo(region)[0]}`, now)
    const fresh: Report = {
      ...{
        ...told,
        _id: code,
        region,
        person: user.id,
        ...(secret && { secret: secretOf(code, secret) }),
        pictures: [],
        status: 'received',
        replies: [],
      },
      ...{ createdAt: now, changedAt: now, ...(!proven && { unproven: true }) },
    }
    if (proven) await arrived({ kind: 'report', id: code, regions: [region] }, told.loss ? 'now' : 'later', now, t)
    await t.add('reports', fresh)
    return fresh
  })
  if (!handedIn(report, user, secret)) throw new CallError('conflict', '这个回执码已被使用，请再交一次')
  // what breaks off here is entered by the timer, or by whoever looks first
  if (!report.indexed) await indexReport(code).catch((e) => console.error('index', code, e))
  return { code, receivedAt: report.createdAt, desk }
})

/** Where a report belongs when nobody knows better. */
const fallback = async () => {
  const top = await county()
  if (!top) throw new CallError('badInput', '请选一下是哪个村')
  return top._id
}

/** Who will handle a report from here, as people call them. */
const deskOf = async (region: string) => {
  const path = pathTo(region)
  const known = await store.list('regions', { _id: _.in(path) })
  if (!known.some((r) => r._id === region && r.level !== 'school')) throw new CallError('badInput', '没有这个地方，请重新选一下')
  const town = known.find((r) => r._id === path[1])
  return town ? `${town.name}派出所` : `${known.find((r) => r._id === path[0])?.name ?? ''}反诈中心`
}
