import { keysOf } from '../_domain/keys'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { openReport } from './case-file'
import { openForWork } from './work'

export const release = define('report.release', async ({ code, key, out }, { user, now }) => {
  if (!out) {
    await openReport(user, code, 'report.release', now)
    await store.remove('releasedClues', { _id: key })
    return { released: false }
  }
  const report = await openForWork(user, code, 'release', now)
  if (report.aside || report.unproven) throw new CallError('conflict', '这份举报还没核实，不能拿它公开线索')
  const clue = (await keysOf(report)).find((one) => one.key === key)
  if (!clue) throw new CallError('notFound', '这份举报里没有这条线索')
  await store.put('releasedClues', { _id: key, kind: clue.kind, at: now, by: user.id })
  return { released: true }
})
