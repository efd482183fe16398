import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { life } from './life'
import { change, openForWork } from './work'

export const number = define('report.number', async ({ code, ...numbers }, { user, now }) => {
  const report = await openForWork(user, code, 'number', now)
  if (numbers.caseNumber === '' && report.status === 'filed') throw new CallError('badInput', '已立案的不能没有立案号')
  const given = Object.entries(numbers).filter(([, value]) => value !== undefined)
  if (given.length === 0) return {}
  const update = Object.fromEntries(given.map(([field, value]) => [field, value || _.remove()]))
  // a colleague may file it meanwhile, by the number that goes here
  const still = numbers.caseNumber === '' ? { status: _.in(life.number.filter((status) => status !== 'filed')) } : {}
  if (!(await change(report, 'number', still, update, now))) throw new CallError('conflict', '同事刚刚改过，请看过再办')
  const { caseNumber } = report
  // who handed in the same matter, and was told the old one
  if (caseNumber && numbers.caseNumber) {
    const told = { joinedTo: code, status: 'filed' as const, caseNumber }
    await store.updateWhere('reports', told, { caseNumber: numbers.caseNumber })
  }
  return {}
})
