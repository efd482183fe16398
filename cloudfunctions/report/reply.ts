import type { Reply } from '../../types/entities/report'
import { isReadyReply } from '../../types/words/ready-replies'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { indexReport } from './index-report'
import { answers } from './life'
import { isOpen } from './order'
import { hasJoined, passOn } from './pass-on'
import { openForWork } from './work'

/** The database judges whether a colleague was faster. What an officer takes up stands in the first tray from then on. */
export const reply = define('report.reply', async ({ code, id, status, text, after, caseNumber, notFiled }, { user, now }) => {
  const before = await openForWork(user, code, 'reply', now)
  const { replies } = before
  const many = await hasJoined(code)
  const own = (r: Reply) => r.id === id && r.by === user.id
  if (!replies.some(own)) {
    if (!(answers as readonly string[]).includes(status)) throw new CallError('badInput', '撤回只能由举报人自己来')
    if (isReadyReply(text)) throw new CallError('badInput', '现成的话要改成自己的再发')
    if (status === 'filed' && !caseNumber && !before.caseNumber) throw new CallError('badInput', '已立案要写上立案号')
    if (status === 'notFiled' && !notFiled) throw new CallError('badInput', '不予立案要选原因')
    await arrived({ kind: 'reply', id: code }, 'soon', now)
    await store.updateWhere(
      'reports',
      {
        ...{ _id: code, status: _.neq('withdrawn'), forgottenAt: _.exists(false), replies: _.size(after), 'replies.id': _.neq(id) },
        // filed by the number it has: as long as it has that one
        ...(status === 'filed' && !caseNumber && { caseNumber: before.caseNumber }),
      },
      {
        ...{ status, changedAt: now, replies: _.push([{ id, status, text, at: now, by: user.id }]), aside: _.remove() },
        ...(status !== 'closed' && { unproven: _.remove() }),
        closedAt: isOpen(status) ? _.remove() : now,
        notFiled: status === 'notFiled' ? notFiled : _.remove(),
        ...(caseNumber && { caseNumber }),
        ...(many && { indexed: _.remove() }),
      },
    )
  }
  const report = await store.get('reports', code)
  const mine = report?.replies.find(own)
  if (!report || !mine)
    throw new CallError('conflict', report?.status === 'withdrawn' ? '举报人刚刚自己撤回了' : '同事刚刚回复过，请看过再写')
  // somebody may have been joined to it meanwhile
  if (many || (await hasJoined(code))) {
    await passOn(code, now)
    await indexReport(code)
  }
  return { status: report.status, replies: report.replies.length }
})
