import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _ } from '../_kit/store'
import { indexReport } from './index-report'
import { life } from './life'
import { hasJoined, passOn } from './pass-on'
import { change, openForWork } from './work'

export const number = define('report.number', async ({ code, ...numbers }, { user, now }) => {
  const report = await openForWork(user, code, 'number', now)
  if (numbers.caseNumber === '' && report.status === 'filed') throw new CallError('badInput', '已立案的不能没有立案号')
  const given = Object.entries(numbers).filter(([, value]) => value !== undefined)
  if (given.length === 0) return {}
  const update = Object.fromEntries(given.map(([field, value]) => [field, value || _.remove()]))
  // a colleague may file it meanwhile, by the number that goes here
  const still = numbers.caseNumber === '' ? { status: _.in(life.number.filter((status) => status !== 'filed')) } : {}
  const many = await hasJoined(code)
  if (!(await change(report, 'number', still, { ...update, ...(many && { indexed: _.remove() }) }, now)))
    throw new CallError('conflict', '同事刚刚改过，请看过再办')
  if (many) {
    await passOn(code, now)
    await indexReport(code)
  }
  return {}
})
