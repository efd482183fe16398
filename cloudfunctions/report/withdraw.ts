import { ownReport } from '../_domain/handed-in'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _ } from '../_kit/store'
import { writeOn } from './afterwards'

/** What is filed stays: a case is not its reporter's to end. */
export const withdraw = define('report.withdraw', async ({ code, secret, id }, { user, now }) => {
  const report = await ownReport(user, code, secret)
  const after = await writeOn(
    report,
    { id, text: '本人撤回', at: now, did: 'withdrew' },
    { status: _.in(['received', 'checking']) },
    { status: 'withdrawn', closedAt: now },
  )
  if (after) return { status: after.status }
  throw new CallError(
    'conflict',
    report.status === 'filed' ? '已经立案，不能撤回了；有话请跟办案的民警说' : '这份举报已经不在办理，不用撤回',
  )
})
