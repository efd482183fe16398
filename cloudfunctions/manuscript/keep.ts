import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { findManuscript } from './find'
import { mayKeep } from './may'

export const keep = define('manuscript.keep', async ({ id }, { user, now }) => {
  const manuscript = await findManuscript(id)
  if (!mayKeep(user, manuscript)) throw new CallError('forbidden', '这份稿子不归您处理')
  await store.change('manuscripts', { _id: id }, { flagged: _.remove(), updatedAt: now })
  return { flagged: false }
})
