import type { Report } from '../../types/entities/report'
import { arrived } from '../_domain/arrived'
import { county } from '../_domain/county'
import { inFirstTray } from '../_domain/first-tray'
import { handedIn, secretOf } from '../_domain/handed-in'
import { markOf } from '../_domain/marks'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { oneAtATime } from '../_kit/one-at-a-time'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { desksOf } from './desks'
import { harmOf, isUrgent, stopByOf } from './harm'
import { indexReport } from './index-report'

const day = 86_400_000
const mostADay = 20
/** In fen, as the schema has it. */
const mostLoss = 100_000_000_00

/** A report is never turned away for its words: what fraudsters write reads like fraud. Nor for who hands it in: at worst it stands in the second tray. */
export const submit = define('report.submit', async ({ code, secret, sounds = 0, ...told }, { user, now }) => {
  if (!told.what && told.seen.length + (told.transfers?.length ?? 0) + sounds === 0)
    throw new CallError('badInput', '写一句、说一段、填一笔转账，或者写下对方的号码，有一样就能交')
  const region = told.region ?? user.person?.village ?? (await fallback())
  const { known, deskOf } = await desksOf([region])
  if (!known(region)) throw new CallError('badInput', '没有这个地方，请重新选一下')
  const desk = deskOf(region)
  const report = await oneAtATime(`report.${markOf('reporter', user.id)}`, now, async (t): Promise<Report> => {
    const there = await store.get('reports', code)
    if (there) return there
    if ((await store.count('reports', { person: user.id, createdAt: _.gt(now - day) })) >= mostADay)
      throw new CallError('tooMany', '今天交得太多了，请明天再交；急事请拨打110')
    const proven = await inFirstTray(user, `report.${pathTo(region)[0]}`, now)
    const loss = lossOf(told)
    const facts = { ...told, ...(loss !== undefined && { loss }), createdAt: now }
    const stopBy = stopByOf(facts, now)
    const fresh: Report = {
      ...facts,
      ...{ _id: code, region, person: user.id, pictures: [], status: 'received', replies: [], changedAt: now },
      ...{ harm: harmOf(facts), stopBy, ...(secret && { secret: secretOf(code, secret) }), ...(!proven && { unproven: true }) },
    }
    if (proven) await arrived({ kind: 'report', id: code, regions: [region] }, isUrgent(fresh, now) ? 'now' : 'later', now, t)
    await t.add('reports', fresh)
    return fresh
  })
  if (!handedIn(report, user, secret)) throw new CallError('conflict', '这个回执码已被使用，请再交一次')
  // what breaks off here is entered by the timer, or by whoever looks first
  if (!report.indexed) await indexReport(code).catch((e) => console.error('index', code, e))
  return { code, receivedAt: report.createdAt, desk }
})

/** The sum of the payments where they are told, or else as it was typed. */
const lossOf = ({ transfers = [], loss }: Pick<Report, 'transfers' | 'loss'>) =>
  transfers.length > 0
    ? Math.min(
        transfers.reduce((sum, { amount }) => sum + amount, 0),
        mostLoss,
      )
    : loss

/** Where a report belongs when nobody knows better. */
const fallback = async () => {
  const top = await county()
  if (!top) throw new CallError('badInput', '请选一下是哪个村')
  return top._id
}
