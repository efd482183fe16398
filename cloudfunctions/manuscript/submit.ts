import { arrived } from '../_domain/arrived'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findManuscript } from './find'
import { findingsOf, isRefused } from './findings'
import { requireChange } from './may'

/** A second tap finds it handed in already. */
export const submit = define('manuscript.submit', async ({ id, version }, { user, now }) => {
  const manuscript = await findManuscript(id)
  if (manuscript.status === 'submitted' && manuscript.author === user.id && manuscript.version === version)
    return { status: manuscript.status, findings: [] }
  requireChange(user, 'submit', manuscript)
  if (manuscript.version !== version) throw new CallError('conflict', '稿子有更新的一版，请刷新再交')
  const findings = await findingsOf(manuscript, now)
  if (isRefused(findings)) return { status: manuscript.status, findings }
  await arrived({ kind: 'manuscriptToApprove', id }, 'later', now)
  await store.updateWhere('manuscripts', { _id: id, version, status: 'draft' }, { status: 'submitted', updatedAt: now })
  return { status: (await findManuscript(id)).status, findings }
})
