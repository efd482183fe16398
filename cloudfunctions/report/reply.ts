import type { Reply } from '../../types/entities/report'
import { isReadyReply } from '../../types/words/ready-replies'
import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { answers } from './life'
import { isOpen } from './order'
import { openForWork } from './work'

/** The database judges whether a colleague was faster. What an officer takes up stands in the first tray from then on. */
export const reply = define('report.reply', async ({ code, id, status, text, after, caseNumber, notFiled }, { user, now }) => {
  const before = await openForWork(user, code, 'reply', now)
  const { replies } = before
  const said = (at: number) => ({
    ...{ status, changedAt: at, replies: _.push([{ id, status, text, at, by: user.id }]), aside: _.remove() },
    ...(status !== 'closed' && { unproven: _.remove() }),
    closedAt: isOpen(status) ? _.remove() : at,
    notFiled: status === 'notFiled' ? notFiled : _.remove(),
    ...(caseNumber && { caseNumber }),
  })
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
      said(now),
    )
  }
  const report = await store.get('reports', code)
  const mine = report?.replies.find(own)
  if (!report || !mine)
    throw new CallError('conflict', report?.status === 'withdrawn' ? '举报人刚刚自己撤回了' : '同事刚刚回复过，请看过再写')
  // the number that the one in work had already is theirs as well
  const number = status === 'filed' ? report.caseNumber : undefined
  await toJoined(code, id, { ...said(mine.at), ...(number && { caseNumber: number }) }, now)
  return { status: report.status, replies: report.replies.length }
})

/** Whoever handed in the same matter is told the same; again whenever this is sent again, so that nobody is left out. */
const toJoined = async (code: string, id: string, said: Record<string, unknown>, now: number) => {
  const joined = await store.list('reports', { joinedTo: code }, { fields: { replies: true } })
  const untold = joined.filter(({ replies }) => !replies.some((r) => r.id === id))
  await Promise.all(untold.map(({ _id }) => arrived({ kind: 'reply', id: _id }, 'soon', now)))
  const still = {
    _id: _.in(untold.map(({ _id }) => _id)),
    'replies.id': _.neq(id),
    status: _.neq('withdrawn'),
    forgottenAt: _.exists(false),
  }
  if (untold.length > 0) await store.updateWhere('reports', still, said)
}
