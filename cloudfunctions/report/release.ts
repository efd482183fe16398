import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { openReport } from './case-file'
import { wordsByKey } from './shared'
import { openForWork } from './work'

export const release = define('report.release', async ({ code, key, out }, { user, now }) => {
  const report = out ? await openForWork(user, code, 'release', now) : await openReport(user, code, 'report.release', now)
  const share = (await wordsByKey(report)).get(key)
  if (out && (report.aside || report.unproven)) throw new CallError('conflict', '这份举报还没核实，不能拿它公开线索')
  if (!share && out) throw new CallError('notFound', '这份举报里没有这条线索')
  if (share && out) await store.put('releasedClues', { _id: key, kind: share.kind, at: now, by: user.id })
  if (!out) await store.remove('releasedClues', { _id: key })
  return { released: out }
})
