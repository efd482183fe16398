import { isReadyReply } from '../../types/words/ready-replies'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { changeAndEnter, openForWork } from './work'

/** A report that is asked about is being looked into. */
export const ask = define('report.ask', async ({ code, id, text }, { user, now }) => {
  const report = await openForWork(user, code, 'ask', now)
  if (isReadyReply(text)) throw new CallError('badInput', '现成的话要改成自己的再发')
  const status = report.status === 'received' ? 'checking' : report.status
  if (!report.replies.some((one) => one.id === id)) {
    await arrived({ kind: 'reply', id: code }, 'soon', now)
    const asked = {
      status,
      replies: _.push([{ id, status, text, at: now, by: user.id, asks: true }]),
      unproven: _.remove(),
      aside: _.remove(),
    }
    await changeAndEnter(report, 'ask', { 'replies.id': _.neq(id) }, asked, now)
  }
  return { status: (await store.get('reports', code))?.status ?? status }
})
