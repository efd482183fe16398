import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { changeAndEnter, openForWork } from './work'

export const take = define('report.take', async ({ code, take: taken }, { user, now }) => {
  const report = await openForWork(user, code, 'take', now)
  if (report.officer !== undefined && report.officer !== user.id) {
    const other = await store.get('people', report.officer)
    throw new CallError('conflict', `${other?.name ?? '同事'}已经在办这一份`)
  }
  if (!taken && report.officer === undefined) return {}
  const free = { officer: report.officer ?? _.exists(false) }
  await changeAndEnter(
    report,
    'take',
    free,
    taken ? { officer: user.id, unproven: _.remove(), movedAt: _.remove() } : { officer: _.remove() },
    now,
  )
  return {}
})
