import type { Manuscript } from '../../types/entities/manuscript'
import { rowOf } from '../../wording/rows'
import { versionOf } from '../_domain/add-manuscript'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findManuscript } from './find'
import { findingsOf } from './findings'
import { requireChange, requireMaker } from './may'

/** 仍然有效: the same words, until another day. */
export const renew = define('manuscript.renew', async ({ id, expires }, { user, now }) => {
  const manuscript = await findManuscript(id)
  requireMaker(user, 'renew', manuscript)
  const { content } = renewed(manuscript, expires)
  if (manuscript.status === 'published' && manuscript.content.expires === expires) return manuscript
  requireChange(user, 'renew', manuscript)
  const wrong = (await findingsOf({ ...manuscript, content }, now)).find((f) => f.field === 'expires')
  if (wrong) throw new CallError('badInput', wrong.why)
  await store.transaction(async (t) => {
    const latest = await findManuscript(id, t)
    requireChange(user, 'renew', latest)
    const next: Manuscript = { ...renewed(latest, expires), author: user.id, status: 'published', updatedAt: now }
    await t.put('manuscripts', next)
    await t.add('versions', versionOf(next))
    await t.change('cases', latest.item, { expires: rowOf('case', next.content).expires })
  })
  return { status: 'published' as const }
})

const renewed = (manuscript: Manuscript, expires: string): Manuscript => ({
  ...manuscript,
  version: manuscript.version + 1,
  content: { ...manuscript.content, expires },
})
