import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { openReport } from './case-file'
import { othersOf, sharing, tieId, wordsByKey } from './shared'

const most = 50

export const alike = define('report.alike', async ({ code }, { user, now }) => {
  const report = await openReport(user, code, 'report.alike', now)
  const words = await wordsByKey(report)
  const found = await sharing(code, [...words.keys()], most)
  const [reports, ties] = await Promise.all([
    store.byId('reports', [...found.keys()]),
    store.byId(
      'reportTies',
      [...found.keys()].map((other) => tieId(code, other)),
    ),
  ])
  const newest = [...reports.values()].sort((a, b) => b.createdAt - a.createdAt).slice(0, most)
  const others = await othersOf(newest, user)
  return {
    others: [...others.values()].map((other) => ({
      ...other,
      shares: (found.get(other._id) ?? []).flatMap((key) => words.get(key) ?? []),
      same: ties.get(tieId(code, other._id))?.same,
    })),
  }
})
