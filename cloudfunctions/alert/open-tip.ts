import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { recordOpen } from './record-open'

export const openTip = define('alert.openTip', async ({ id, group }, { user, now }) => {
  const sent = await store.get('sendings', id)
  if (!sent) throw new CallError('notFound', '没有找到，可能已经撤下')
  return recordOpen(sent, group, user, now)
})
