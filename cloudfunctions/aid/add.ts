import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { afterAddition, dueOf } from './life'
import { ownAid } from './own'

/** As many as one application takes. */
const most = 20

export const add = define('aid.add', async ({ id, secret, addition, text, objection }, { user, now }) => {
  const aid = await ownAid(user, { id, secret })
  const { additions = [] } = aid
  if (additions.some((one) => one.id === addition)) return aid
  const status = afterAddition(aid, objection)
  if (!status || aid.forgottenAt) throw new CallError('conflict', '这份申请现在不能再补写了。有事请打电话问，或者重新问一次')
  if (additions.length >= most) throw new CallError('tooMany', '补写的太多了，请打电话说')
  const due = status === aid.status ? aid.due : dueOf(status, now)
  await arrived({ kind: 'aid', id, regions: [aid.region] }, 'later', now)
  const changed = await store.updateWhere(
    'aids',
    { _id: id, status: aid.status, forgottenAt: _.exists(false), 'additions.id': _.neq(addition), replies: _.size(aid.replies.length) },
    {
      ...{ status, changedAt: now, due: due ?? _.remove() },
      additions: _.push([{ id: addition, text, at: now, ...(objection && { objection }) }]),
    },
  )
  const after = await ownAid(user, { id, secret })
  if (changed === 0 && !after.additions?.some((one) => one.id === addition))
    throw new CallError('conflict', '司法所刚刚有了新答复，请看过再写')
  return after
})
