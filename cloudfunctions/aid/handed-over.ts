import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'

export const handedOver = define('aid.handedOver', async ({ code }, { user }) => {
  const report = await store.get('reports', code)
  if (!report) throw new CallError('notFound', '没有找到这份举报')
  requireRegion(user, ['police'], report.region)
  const aids = await store.list('aids', { report: code }, { sort: [['createdAt', 'asc']], fields: { consent: true } })
  return { aids: aids.map(({ consent: { to, at, withdrawnAt } }) => ({ to, at, ...(withdrawnAt && { withdrawnAt }) })) }
})
