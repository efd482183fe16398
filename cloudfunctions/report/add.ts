import { ownReport } from '../_domain/handed-in'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { tellPolice, writeOn } from './afterwards'

export const add = define('report.add', async ({ code, secret, id, text, answers }, { user, now }) => {
  const report = await ownReport(user, code, secret)
  // a question that is gone meanwhile leaves a new fact
  const asked = report.replies.some((reply) => reply.id === answers && reply.asks)
  await tellPolice('reportAdded', report, id, now)
  const after = await writeOn(report, { id, text, at: now, ...(asked && { answers }) }, {}, { addedAt: now })
  if (!after) throw new CallError('conflict', '补充得够多了，再有新情况请给派出所打电话')
  return { additions: after.additions?.length ?? 0 }
})
