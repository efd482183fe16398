import { handedIn } from '../_domain/handed-in'
import { limitTries } from '../_domain/limit-tries'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { ownReceipts, sinceOf } from './receipt-of'

/** Whoever handed it in is never paced, and sees what they wrote afterwards; a mere holder of the code how it stands, and from when its days count. */
export const receipt = define('report.receipt', async ({ code, secret }, { user, now }) => {
  const own = await store.list('reports', { person: user.id, _id: code }, { limit: 1 })
  const report = own[0] ?? (await limitTries(code, user, now, () => store.get('reports', code)))
  if (!report) throw new CallError('notFound', '没有找到这个回执码，请核对每个字母和数字')
  const { _id, status, createdAt, changedAt, replies } = report
  const [whole] = handedIn(report, user, secret) ? await ownReceipts([report]) : []
  return whole ?? { _id, status, createdAt, changedAt, replies, since: sinceOf(report) }
})
