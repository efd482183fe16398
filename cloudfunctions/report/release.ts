import { clueKinds } from '../../types/words/report'
import { logDeed } from '../_domain/audit'
import { keysOf } from '../_domain/keys'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { openReport } from './case-file'
import { openForWork } from './work'

export const release = define('report.release', async ({ code, key, out }, { user, now }) => {
  if (!out) {
    const { region } = await openReport(user, code, 'report.release', now)
    await store.transaction(async (t) => {
      const there = await t.get('releasedClues', key)
      if (!there) return
      await t.remove('releasedClues', key)
      await logDeed(t, { at: now, by: user.id, deed: 'takeBackClue', region, about: calledInLog(there.kind, code) })
    })
    return { released: false }
  }
  const report = await openForWork(user, code, 'release', now)
  if (report.aside || report.unproven) throw new CallError('conflict', '这份举报还没核实，不能拿它公开线索')
  const clue = (await keysOf(report)).find((one) => one.key === key)
  if (!clue) throw new CallError('notFound', '这份举报里没有这条线索')
  await store.transaction(async (t) => {
    if (await t.get('releasedClues', key)) return
    await t.add('releasedClues', { _id: key, kind: clue.kind, at: now, by: user.id })
    await logDeed(t, { at: now, by: user.id, deed: 'releaseClue', region: report.region, about: calledInLog(clue.kind, code) })
  })
  return { released: true }
})

/** Which kind and from which report: the number itself is nobody's to read there. */
const calledInLog = (kind: keyof typeof clueKinds, code: string) => `回执码 ${code} 里的${clueKinds[kind]}`
