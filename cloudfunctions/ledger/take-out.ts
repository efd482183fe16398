import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { put, toldIn } from './put'

/** It stays with all that stood before, and stands in no list. */
export const takeOut = define('ledger.takeOut', async ({ id, after, out }, { user, now }) => {
  const old = await store.get('activities', id)
  if (!old) throw new CallError('notFound', '没有找到这一笔')
  return { version: await put({ id, told: toldIn(old), after, out }, user, now) }
})
