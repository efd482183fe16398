import type { Reply } from '../../types/entities/report'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { openReport } from './case-file'

/** The database judges whether a colleague was faster. What an officer takes up stands in the first tray from then on. */
export const reply = define('report.reply', async ({ code, id, status, text, after }, { user, now }) => {
  const { replies } = await openReport(user, code, 'report.reply', now)
  const own = (r: Reply) => r.id === id && r.by === user.id
  if (!replies.some(own)) {
    await arrived({ kind: 'reply', id: code }, 'soon', now)
    const unseen = { _id: code, replies: _.size(after), 'replies.id': _.neq(id) }
    await store.updateWhere('reports', unseen, {
      status,
      changedAt: now,
      replies: _.push([{ id, status, text, at: now, by: user.id }]),
      aside: _.remove(),
      ...(status !== 'closed' && { unproven: _.remove() }),
    })
  }
  const report = await store.get('reports', code)
  if (!report?.replies.some(own)) throw new CallError('conflict', '同事刚刚回复过，请看过再写')
  return { status: report.status, replies: report.replies.length }
})
