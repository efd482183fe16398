import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { anyWithin } from '../_kit/region'
import { _ } from '../_kit/store'
import { colleaguesOf } from './colleagues'
import { changeAndEnter, openForWork } from './work'

export const assign = define('report.assign', async ({ code, to }, { user, now }) => {
  const report = await openForWork(user, code, 'assign', now)
  const colleague = (await colleaguesOf(user, now)).find(({ key }) => key === to)
  if (!colleague || !anyWithin([report.region], colleague.tops)) throw new CallError('badInput', '这位同事不管这个地方，请另选一位')
  await changeAndEnter(
    report,
    'assign',
    { officer: report.officer ?? _.exists(false) },
    { officer: colleague.id, unproven: _.remove(), movedAt: _.remove() },
    now,
  )
  return {}
})
