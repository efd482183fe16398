import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { changeAndEnter, openForWork } from './work'

export const correct = define('report.correct', async ({ code, type, region }, { user, now }) => {
  const report = await openForWork(user, code, 'correct', now)
  if (region !== undefined) {
    requireRegion(user, ['police'], region)
    const place = await store.get('regions', region)
    if (!place || place.level === 'school') throw new CallError('badInput', '没有这个地方，请重新选一下')
  }
  const right = { type: type ?? report.type, region: region ?? report.region }
  if (right.type === report.type && right.region === report.region) return {}
  const original = report.original ?? { type: report.type, region: report.region }
  await changeAndEnter(report, 'correct', { type: report.type }, { ...right, original: _.set(original) }, now)
  return {}
})
