import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _ } from '../_kit/store'
import { change, openForWork } from './work'

export const number = define('report.number', async ({ code, ...numbers }, { user, now }) => {
  const report = await openForWork(user, code, 'number', now)
  if (numbers.caseNumber === '' && report.status === 'filed') throw new CallError('badInput', '已立案的不能没有立案号')
  const given = Object.entries(numbers).filter(([, value]) => value !== undefined)
  if (given.length === 0) return {}
  const update = Object.fromEntries(given.map(([field, value]) => [field, value || _.remove()]))
  if (!(await change(report, 'number', {}, update, now))) throw new CallError('conflict', '同事刚刚改过，请看过再办')
  return {}
})
