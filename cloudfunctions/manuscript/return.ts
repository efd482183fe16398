import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findManuscript } from './find'
import { requireChange } from './may'

/** The words are about what was read. A second tap changes nothing. */
export const returnToAuthor = define('manuscript.return', async ({ id, words, version }, { user, now }) => {
  await store.transaction(async (t) => {
    const manuscript = await findManuscript(id, t)
    if (manuscript.status === 'draft' && manuscript.words === words) return
    requireChange(user, 'return', manuscript)
    if (version !== undefined && version !== manuscript.version) throw new CallError('conflict', '稿子有更新的一版，请看过再退')
    await arrived({ kind: 'manuscriptReturned', id, to: manuscript.author }, 'later', now, t)
    await t.change('manuscripts', id, { status: 'draft', words, updatedAt: now })
  })
  return { status: 'draft' as const }
})
