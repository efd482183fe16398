import { ownReport } from '../_domain/handed-in'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _ } from '../_kit/store'
import { tellPolice, writeOn } from './afterwards'
import { reopenDays } from './reopen-until'

const day = 86_400_000

/** It stands among the new ones again, with what is new as words of the reporter's. */
export const reopen = define('report.reopen', async ({ code, secret, id, text }, { user, now }) => {
  const report = await ownReport(user, code, secret)
  const days = await reopenDays()
  const since = now - days * day
  await tellPolice('report', report, id, now)
  const after = await writeOn(
    report,
    { id, text, at: now, did: 'reopened' },
    {
      status: _.in(['closed', 'notFiled', 'withdrawn']),
      forgottenAt: _.exists(false),
      // earlier releases did not say when it was closed
      ...(report.closedAt === undefined ? { closedAt: _.exists(false), changedAt: _.gt(since) } : { closedAt: _.gt(since) }),
    },
    { status: 'received', closedAt: _.remove(), notFiled: _.remove(), aside: _.remove(), movedAt: _.remove(), addedAt: now },
  )
  if (after) return { status: after.status }
  if (report.status === 'received' || report.status === 'checking' || report.status === 'filed')
    throw new CallError('conflict', '这份举报正在办理，有新情况请点“补充”')
  throw new CallError('conflict', `办结超过${days}天了，请重新交一份举报`)
})
