import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { noteOpen, readerOf, spreads } from './reader'

/** Marks every open of this reader; who acknowledges without one has opened it from nobody knows where. */
export const acknowledge = define('alert.acknowledge', async ({ id }, { user, now }) => {
  const alert = await store.get('alerts', id)
  if (!alert) throw new CallError('notFound', '没有找到这条预警，可能已经撤下')
  if (spreads(alert, user)) return { acknowledged: false }
  const reader = readerOf(alert, user)
  await store.change('opens', { reader, acknowledgedAt: _.exists(false) }, { acknowledgedAt: now })
  if ((await store.count('opens', { reader })) === 0) await noteOpen({ alert: id, reader, group: null, at: now, acknowledgedAt: now })
  return { acknowledged: true }
})
