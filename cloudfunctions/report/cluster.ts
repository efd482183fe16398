import type { Report } from '../../types/entities/report'
import { fraudTypes } from '../../types/words/fraud'
import { clueKinds } from '../../types/words/report'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { openReport } from './case-file'
import { othersOf, type Share, wordsByKey } from './shared'

/** A group larger than this is shown as far as here. */
const most = 60

export const cluster = define('report.cluster', async ({ code }, { user, now }) => {
  const report = await openReport(user, code, 'report.cluster', now)
  const codes = await groupOf(code)
  const reports = [...(await store.byId('reports', codes)).values()].sort((a, b) => a.createdAt - b.createdAt)
  const shares = await sharesOf(report, reports)
  const others = await othersOf(reports, user)
  return {
    reports: reports.flatMap(({ _id, loss }) => {
      const other = others.get(_id)
      return other ? [{ ...other, ...(other.mine && loss !== undefined && { loss }) }] : []
    }),
    shares,
    text: textOf(
      reports,
      shares,
      [...others.values()].map(({ town }) => town),
    ),
  }
})

/** Everything that people said is of the same hand, from one to the next. */
const groupOf = async (code: string): Promise<string[]> => {
  const found = new Set([code])
  for (let edge = [code]; edge.length > 0 && found.size < most; ) {
    const [one, two] = await Promise.all((['a', 'b'] as const).map((end) => store.list('reportTies', { [end]: _.in(edge), same: true })))
    edge = [...(one ?? []), ...(two ?? [])].flatMap(({ a, b }) => [a, b]).filter((other) => !found.has(other))
    for (const other of edge) if (found.size < most) found.add(other)
  }
  return [...found]
}

/** What at least two of them share. */
const sharesOf = async (report: Report, reports: Report[]) => {
  const words = new Map<string, Share>()
  const of = new Map<string, number[]>()
  for (const [n, one] of reports.entries())
    for (const [key, share] of await wordsByKey(one._id === report._id ? report : one)) {
      words.set(key, share)
      of.set(key, [...(of.get(key) ?? []), n])
    }
  return [...words].flatMap(([key, share]) => {
    const has = of.get(key) ?? []
    return has.length > 1 ? [{ ...share, of: has }] : []
  })
}

/** For a bulletin: what happened, where, when, how much, and the ends of what was used. */
const textOf = (reports: Report[], shares: Share[], towns: string[]): string => {
  const kinds = [...new Set(reports.map(({ type }) => (type === 'unsure' ? '说不准哪种' : fraudTypes[type])))]
  const days = reports.map(({ createdAt }) => dateOfDay(dayOf(createdAt))).sort()
  const loss = reports.reduce((sum, one) => sum + (one.loss ?? 0), 0)
  return [
    `串并情况：${reports.length} 份举报，经民警核对，像是同一伙人做的。`,
    `手法：${kinds.join('、')}。`,
    `地方：${[...new Set(towns)].join('、')}。`,
    `时间：${days[0]}${days.length > 1 ? ` 到 ${days.at(-1)}` : ''}收到。`,
    loss > 0 ? `说到的损失合计 ${loss / 100} 元。` : '都没有说丢了钱。',
    ...(shares.length > 0 ? [`用的一样的：${shares.map(({ kind, words }) => `${clueKinds[kind]}${words}`).join('、')}。`] : []),
  ].join('\n')
}
