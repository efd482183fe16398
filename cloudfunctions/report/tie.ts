import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { shareAny, tieId } from './shared'
import { openForWork } from './work'

export const tie = define('report.tie', async ({ code, other, same }, { user, now }) => {
  await openForWork(user, code, 'tie', now)
  const _id = tieId(code, other)
  if (same === null) {
    await store.remove('reportTies', { _id })
    return {}
  }
  if (!(await shareAny(code, other))) throw new CallError('badInput', '这两份举报没有一样的号码、账号或网址')
  const [a = '', b = ''] = [code, other].sort()
  await store.put('reportTies', { _id, a, b, same, at: now, by: user.id })
  return { same }
})
