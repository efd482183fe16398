import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findManuscript } from './find'
import { requireChange } from './may'

export const returnToAuthor = define('manuscript.return', async ({ id, words }, { user, now }) => {
  const manuscript = await findManuscript(id)
  if (manuscript.status === 'draft' && manuscript.words === words) return manuscript
  requireChange(user, 'return', manuscript)
  await store.updateWhere('manuscripts', { _id: id, status: 'submitted' }, { status: 'draft', words, updatedAt: now })
  return findManuscript(id)
})
