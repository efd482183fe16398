import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { openAid } from './file'
import { dueOf, nextOf } from './life'

/** The database judges whether a colleague was faster, or the person took it back or wrote meanwhile. What the office takes up stands in the first tray. */
export const reply = define('aid.reply', async ({ id, reply: _id, status, text, after }, { user, now }) => {
  const aid = await openAid(user, id, 'aid.reply', now)
  if (aid.replies.some((r) => r.id === _id && r.by === user.id)) return { status: aid.status }
  const changed = aid.replies.length !== after.replies || (aid.additions?.length ?? 0) !== after.additions
  if (changed) throw new CallError('conflict', '刚刚有了新的内容，请看过再写')
  if (!nextOf(aid).includes(status))
    throw new CallError('badInput', status === 'missing' ? '缺什么只能一次说全，已经说过了' : '现在不能改成这个')
  const due = status === aid.status ? aid.due : dueOf(status, now)
  await arrived({ kind: 'aidReply', id }, 'soon', now)
  const unseen = {
    ...{ _id: id, status: aid.status, forgottenAt: _.exists(false), replies: _.size(after.replies), 'replies.id': _.neq(_id) },
    ...(after.additions > 0 ? { additions: _.size(after.additions) } : { additions: _.exists(false) }),
    // what the night deletes is not written to
    ...(!aid.takenAt && { 'consent.expires': _.gt(now) }),
  }
  await store.updateWhere('aids', unseen, {
    ...{ status, changedAt: now, takenAt: aid.takenAt ?? now, due: due ?? _.remove(), unproven: _.remove() },
    replies: _.push([{ id: _id, status, text, at: now, by: user.id }]),
  })
  const there = await store.get('aids', id)
  if (!there?.replies.some((r) => r.id === _id && r.by === user.id))
    throw new CallError('conflict', there?.forgottenAt ? '本人刚刚撤回，内容都删掉了' : '刚刚有了新的内容，请看过再写')
  return { status: there.status }
})
